package org.onrecord.timeline.redaction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.onrecord.timeline.Api.call;
import static org.onrecord.timeline.Api.entries;
import static org.onrecord.timeline.Api.entry;
import static org.onrecord.timeline.Api.get;
import static org.onrecord.timeline.Api.put;
import static org.onrecord.timeline.Api.take;
import static org.onrecord.timeline.Story.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.platform.database.Database;
import org.onrecord.testing.PostgresTestResource;
import org.onrecord.timeline.HandoverBuilder;
import org.onrecord.timeline.Story;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EraseArticleTest {

    private static final Map<String, Object> REDACTED = Map.of(
            "sequence",
            1,
            "redacted",
            true,
            "redaction",
            Map.of("reason", "Order of the court", "basis", "LAW", "at", "2026-03-04T09:00:00Z"));

    private final Story story = new Story();
    private final String article = id("a");
    private final HandoverBuilder report = story.report(article, id("v"));

    @Inject
    Database database;

    @Test
    void nothingOfTheArticleIsLeft() {
        // A version before it, so that there is a past to erase as well.
        take(story.report(article, id("v")).version("number", 1).version("title", "Zanzibark told us"));
        take(report.version("number", 2).version("byline", "Ada Zanzibark"));
        var ids = entries("articleVersion=" + report.versionId()).stream()
                .map(entry -> String.valueOf(entry.get("id")))
                .toList();
        var minister = String.valueOf(entities(story.minister()).get(0).get("id"));
        assertThat(tablesWith(surname())).contains("article_version", "entry_revision", "claim_state", "entity");
        String now = Instant.now().toString();

        erase();

        assertThat(tablesWith(surname())).isEmpty();
        assertThat(tablesWith("zanzibark")).isEmpty();
        assertThat(entries("articleVersion=" + report.versionId())).isEmpty();
        assertThat(entries("articleVersion=" + report.versionId() + "&asOf=" + now))
                .isEmpty();
        for (var id : ids) {
            for (var path : List.of("", "?asOf=" + now, "/history", "/explain")) {
                call().get("/v1/entries/" + id + path)
                        .then()
                        .statusCode(451)
                        .body("type", equalTo("/problems/redacted"));
            }
        }
        for (var path : List.of("", "/statements")) {
            call().get("/v1/entities/" + minister + path).then().statusCode(451);
        }
        assertThat(entities(story.minister())).isEmpty();
        given().get("/articles/" + report.versionId()).then().statusCode(451);
        assertThat(get("/v1/citations/verify?versionId=" + report.versionId() + "&start=0&end=3&exact=Est")
                        .getString("reason"))
                .isEqualTo("REDACTED");
    }

    @Test
    void whatOthersSaidStandsInTheirWordsNowAndInThePast() {
        take(story.shared(article, report.versionId(), story.minister(), ", whom Zanzibark met."));
        String before = Instant.now().toString();
        var shared = String.valueOf(entry(report, Story.SHARED).get("id"));
        var spelt = story.minister().replace('-', ' ');
        var other = story.shared(id("b"), id("w"), spelt, " in Tallinn.").published("2024-03-20");
        take(other);
        String both = Instant.now().toString();
        assertThat(tablesWith("Tamm-" + surname())).isNotEmpty();

        erase();

        var now = get("/v1/entries/" + shared);
        assertThat(now.getList("sources.versionId")).containsExactly(other.versionId());
        assertThat(now.getString("status")).isEqualTo("CURRENT");
        assertThat(now.getString("reportedAt")).startsWith("2024-03-20");
        assertThat(get("/v1/entries/" + shared + "?asOf=" + both).getList("sources.versionId"))
                .containsExactly(other.versionId());
        call().get("/v1/entries/" + shared + "?asOf=" + before).then().statusCode(451);
        assertThat(get("/v1/entries/" + shared + "/history?limit=1").getList("items"))
                .hasSize(1);
        assertThat(tablesWith("zanzibark")).isEmpty();
        assertThat(entities(story.minister()))
                .singleElement()
                .satisfies(entity -> assertThat(entity.get("name")).isEqualTo(spelt));
    }

    @Test
    void anEntryThatOthersClaimNoLongerSaysSo() {
        var first = story.shared(id("b"), id("w"), story.minister(), " in Tallinn.");
        take(first);
        take(story.shared(article, report.versionId(), story.minister(), ", whom Zanzibark met."));
        var shared = String.valueOf(entry(report, Story.SHARED).get("id"));
        String other = articleOf(shared);
        take(HandoverBuilder.of(other, id("w"), "The ferry sails on.").version("number", 2));

        erase();

        var left = get("/v1/entries/" + shared);
        assertThat(left.getString("status")).isEqualTo("SUPERSEDED");
        assertThat(left.getList("sources.versionId")).containsExactly(first.versionId());
        take(story.shared(other, id("w"), story.minister(), " in Tallinn.").version("number", 3));
        assertThat(get("/v1/entries/" + shared).getString("status")).isEqualTo("CURRENT");
    }

    private static String articleOf(String entry) {
        return get("/v1/entries/" + entry).getString("sources[0].articleId");
    }

    @Test
    void whatComesOfItLaterIsRefused() {
        erase();

        put(report).statusCode(451).body("articleId", equalTo(article));
        assertThat(tablesWith(surname())).isEmpty();
    }

    @Test
    void itIsErasedWhateverTheSequenceAndAgainAfterARestore() {
        take(report);
        given().contentType(ContentType.JSON)
                .body(Map.of("sequence", 9, "redacted", false))
                .put("/v1/articles/" + article)
                .then()
                .statusCode(200);
        erase();
        given().contentType(ContentType.JSON)
                .body(Map.of("sequence", 10, "redacted", false, "publisher", "Zanzibark"))
                .put("/v1/articles/" + article)
                .then()
                .body("outcome", equalTo("KNOWN"));
        assertThat(tablesWith("zanzibark")).isEmpty();
        database.update(
                "update article_version set body = 'Zanzibark', redacted_at = null where article_id = ?", article);

        erase();

        assertThat(tablesWith("zanzibark")).isEmpty();
        call().get("/articles/" + report.versionId()).then().statusCode(451);
    }

    private void erase() {
        given().contentType(ContentType.JSON)
                .body(REDACTED)
                .put("/v1/articles/" + article)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("ERASED"));
    }

    private String surname() {
        return story.minister().substring("Liisa Tamm-".length());
    }

    private static List<Map<String, Object>> entities(String name) {
        return get("/v1/entities?q=" + name.replace(" ", "%20")).getList("items");
    }

    /** The tables of which a row, written as text, has a word. */
    private List<String> tablesWith(String word) {
        var pattern = "%" + word.toLowerCase(Locale.ROOT) + "%";
        return database
                .list(row -> row.getString(1), "select tablename from pg_tables where schemaname = 'public'")
                .stream()
                .filter(table -> database.first(
                                row -> true,
                                "select 1 from " + table + " t where lower(t::text) like ? limit 1",
                                pattern)
                        .isPresent())
                .toList();
    }
}

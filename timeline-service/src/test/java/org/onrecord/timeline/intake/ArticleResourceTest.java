package org.onrecord.timeline.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.onrecord.timeline.Api.entries;
import static org.onrecord.timeline.Api.entry;
import static org.onrecord.timeline.Api.get;
import static org.onrecord.timeline.Api.take;
import static org.onrecord.timeline.Story.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.PostgresTestResource;
import org.onrecord.timeline.HandoverBuilder;
import org.onrecord.timeline.Story;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ArticleResourceTest {

    private static final Map<String, Object> INVENTED =
            Map.of("reason", "The figures were invented", "notice", "We are sorry.", "at", "2024-03-20T09:00:00Z");

    private final Story story = new Story();
    private final String article = id("a");
    private final HandoverBuilder report = story.report(article, id("v"));

    @Test
    void entriesThatStandOnAWithdrawnArticleAloneAreWithdrawnWithTheNotice() {
        take(report);

        put(article, state(1, INVENTED)).body("outcome", equalTo("APPLIED")).body("revised", equalTo(8));

        var all = entries("articleVersion=" + report.versionId());
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.get("status")).isEqualTo("WITHDRAWN"));
        String one = String.valueOf(all.get(0).get("id"));
        var read = get("/v1/entries/" + one);
        assertThat(read.getString("sources[0].retraction.notice")).isEqualTo("We are sorry.");
        assertThat(get("/v1/entries/" + one + "/history").getList("items.status"))
                .containsExactly("CURRENT", "WITHDRAWN");
        given().header("Accept", "text/html")
                .get("/articles/" + report.versionId())
                .then()
                .statusCode(200);
    }

    @Test
    void anEntryThatAnotherArticleBearsStands() {
        var withdrawn = story.shared(article, id("v"), story.minister(), " on Monday.");
        take(withdrawn);
        var other = story.shared(id("b"), id("w"), story.minister(), " in Tallinn.")
                .published("2024-03-20")
                .version("publisher", "Island Post");
        take(other);
        assertThat(entry(withdrawn, Story.SHARED)).containsEntry("origins", 2);

        put(article, state(1, INVENTED)).body("revised", equalTo(1));

        var shared = get("/v1/entries/" + entry(withdrawn, Story.SHARED).get("id"));
        assertThat(shared.getString("status")).isEqualTo("CURRENT");
        assertThat(shared.getList("sources")).hasSize(2);
        assertThat(shared.getString("sources[0].retraction.reason")).isEqualTo("The figures were invented");
        assertThat(shared.<Object>get("sources[1].retraction")).isNull();
        assertThat(shared.getInt("origins")).isEqualTo(1);
        assertThat(shared.getString("reportedAt")).startsWith("2024-03-20");
    }

    @Test
    void aRetractionThatComesBeforeTheArticleHolds() {
        put(article, state(1, INVENTED)).body("revised", equalTo(0));

        take(report);

        assertThat(entries("articleVersion=" + report.versionId()))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.get("status")).isEqualTo("WITHDRAWN"));
    }

    @Test
    void aStateThatComesLateChangesNothing() {
        take(report);
        put(article, state(5, INVENTED));

        put(article, state(5, null)).body("outcome", equalTo("KNOWN"));
        put(article, state(4, null)).body("outcome", equalTo("KNOWN"));
        assertThat(entry(report, Story.WORDS).get("status")).isEqualTo("WITHDRAWN");

        put(article, state(6, null)).body("outcome", equalTo("APPLIED"));
        assertThat(entry(report, Story.WORDS).get("status")).isEqualTo("CURRENT");
    }

    @Test
    void copiesOfOneStoryAreOneOrigin() {
        var first = story.shared(article, id("v"), story.minister(), " on Monday.");
        take(first);
        String other = id("b");
        take(story.shared(other, id("w"), story.minister(), " in Tallinn.").version("publisher", "Island Post"));
        assertThat(entry(first, Story.SHARED)).containsEntry("origins", 2);
        String group = id("g");

        put(article, with(state(1, null), group)).body("revised", equalTo(0));
        put(other, with(state(1, null), group)).body("revised", equalTo(1));
        assertThat(entry(first, Story.SHARED)).containsEntry("origins", 1);

        put(other, state(2, null)).body("revised", equalTo(1));
        assertThat(entry(first, Story.SHARED)).containsEntry("origins", 2);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        call(article, Map.of("redacted", false)).statusCode(422);
        call(article, Map.of("sequence", -1, "redacted", false)).statusCode(422);
        call(article, Map.of("sequence", 1)).statusCode(422);
        call(article, Map.of("sequence", 1, "redacted", false, "retraction", Map.of("reason", "x")))
                .statusCode(422);
        call(article, Map.of("sequence", "x", "redacted", false)).statusCode(400);
        call("x".repeat(201), state(1, null)).statusCode(400);
        call(article, Map.of("sequence", 1, "redacted", false, "fieldOfALaterRelease", 1))
                .statusCode(200)
                .body("outcome", equalTo("APPLIED"));
    }

    private static Map<String, Object> state(long sequence, @Nullable Map<String, Object> retraction) {
        var state = new HashMap<String, Object>();
        state.put("sequence", sequence);
        state.put("url", "https://example.org/x");
        state.put("publisher", "Example Courier");
        state.put("latestVersionId", "v");
        state.put("retraction", retraction);
        state.put("redacted", false);
        state.put("copyGroup", null);
        return state;
    }

    private static Map<String, Object> with(Map<String, Object> state, String group) {
        state.put("copyGroup", Map.of("id", group, "originArticleId", "a", "agency", "AP", "why", "The same words"));
        return state;
    }

    private static ValidatableResponse put(String articleId, Map<String, Object> state) {
        return call(articleId, state).statusCode(200);
    }

    private static ValidatableResponse call(String articleId, Object state) {
        return given().contentType(ContentType.JSON)
                .body(state)
                .put("/v1/articles/" + articleId)
                .then();
    }
}

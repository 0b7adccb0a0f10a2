package org.onrecord.timeline.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.onrecord.timeline.Api.call;
import static org.onrecord.timeline.Api.get;
import static org.onrecord.timeline.Api.take;
import static org.onrecord.timeline.Story.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.PostgresTestResource;
import org.onrecord.timeline.Story;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EntityResourceTest {

    private final Story story = new Story();

    @Test
    void onePersonOfTwoArticlesIsOneEntityWithBothSpellings() {
        take(story.report(id("a"), id("v")));
        take(story.echo(id("a"), id("v")));

        var found = get("/v1/entities?q=" + story.ministerEncoded().toUpperCase(java.util.Locale.ROOT));

        assertThat(found.getList("items")).hasSize(1);
        assertThat(found.getString("items[0].name")).isEqualTo(story.minister());
        assertThat(found.getString("items[0].type")).isEqualTo("PERSON");
        assertThat(found.getList("items[0].aliases")).contains(story.minister().replace('-', ' '));
        assertThat(found.getList("items[0].roles.text")).containsExactly("Estonian Transport Minister");
        assertThat(found.getString("items[0].roles[0].citation.exact")).isEqualTo("Estonian Transport Minister");
        assertThat(found.getString("items[0].roles[0].reportedOn")).isEqualTo("2024-03-14");
        assertThat(get("/v1/entities/" + found.getString("items[0].id")).<Object>get("$"))
                .isEqualTo(found.<Object>get("items[0]"));
    }

    @Test
    void theirStatementsAreTheirLedger() {
        var report = story.report(id("a"), id("v"));
        take(report);
        var id = get("/v1/entities?q=" + story.ministerEncoded()).getString("items[0].id");

        var ledger = get("/v1/entities/" + id + "/statements?limit=1");
        assertThat(ledger.getList("items.quotation.speaker.name")).containsExactly(story.minister());
        var rest = get("/v1/entities/" + id + "/statements?limit=1&cursor=" + ledger.getString("next"));
        assertThat(rest.getList("items")).hasSize(1);
        assertThat(rest.getString("next")).isNull();
        call().get("/v1/entities/" + id + "/statements?from=soon").then().statusCode(400);
    }

    @Test
    void aBareNameStaysInItsArticle() {
        var before = bareRands();
        var first = story.echo(id("a"), id("v"));
        take(first);
        take(first.sequence(2));
        take(story.echo(id("a"), id("v")));

        assertThat(bareRands() - before).as("one an article").isEqualTo(2);
    }

    private static long bareRands() {
        return get("/v1/entities?limit=200&q=Rand").<String>getList("items.name").stream()
                .filter("Rand"::equals)
                .count();
    }

    @Test
    void namesAreFoundByTheBeginningsOfTheirWords() {
        take(story.report(id("a"), id("v")));
        var surname = story.minister().substring("Liisa Tamm-".length());

        assertThat(get("/v1/entities?q=liis%20" + surname.substring(0, 5)).getList("items"))
                .hasSize(1);
        assertThat(get("/v1/entities?q=" + surname + "%20nobody").getList("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\\", "!!", "a & | ! ( b", "':*", "<->", "\uD83D\uDE42"})
    void searchTextIsNoSyntax(String q) {
        given().queryParam("q", q).get("/v1/entities").then().statusCode(200);
    }

    @Test
    void pagesGiveEveryEntityOnce() {
        take(story.report(id("a"), id("v")));
        var seen = new ArrayList<Object>();
        String cursor = "";
        while (cursor != null) {
            var page = get("/v1/entities?limit=3" + cursor);
            seen.addAll(page.getList("items.id"));
            String next = page.getString("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "cursor=x", "cursor=YWJj"})
    void whatCannotBeMeantIsRefused(String query) {
        call().get("/v1/entities?" + query).then().statusCode(400).contentType("application/problem+json");
        call().get("/v1/entities?q=" + "x".repeat(301)).then().statusCode(400);
    }

    @Test
    void anUnknownEntityIsNotFound() {
        for (var id : List.of(UUID.randomUUID().toString(), "nobody")) {
            for (var below : List.of("", "/statements")) {
                call().get("/v1/entities/" + id + below)
                        .then()
                        .statusCode(404)
                        .body("type", equalTo("/problems/unknown-entity"));
            }
        }
    }
}

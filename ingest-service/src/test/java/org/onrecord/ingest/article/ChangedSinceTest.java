package org.onrecord.ingest.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.onrecord.ingest.SubmittedArticles.BODY;
import static org.onrecord.ingest.SubmittedArticles.article;
import static org.onrecord.ingest.SubmittedArticles.post;
import static org.onrecord.ingest.SubmittedArticles.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
class ChangedSinceTest {

    @Test
    void aChangedTextMovesTheArticleAndACosmeticOneDoesNot() {
        var moved = article();
        var touched = article();
        String changedAt = post(moved).extract().path("changedAt");
        String movedId = id(moved);
        String touchedId = id(touched);

        post(with(moved, "text", BODY.replace("Monday", "Tuesday"))).statusCode(201);
        post(with(touched, "text", BODY.replace("March 3", "March  3") + "\nUpdated 2 hours ago"))
                .statusCode(200);

        assertThat(changedSince(changedAt, 100)).containsSubsequence(touchedId, movedId);
    }

    @Test
    void anArticleThatIsSeenAgainSaysWhen() {
        var article = article();
        var first = post(article).extract().jsonPath();
        var second = post(article).statusCode(200).extract().jsonPath();

        assertThat(second.getString("changedAt")).isEqualTo(first.getString("changedAt"));
        assertThat(second.getString("lastSeenAt")).isGreaterThan(first.getString("lastSeenAt"));
        assertThat(given().get("/v1/articles/" + first.getString("id")).<String>path("lastSeenAt"))
                .isEqualTo(second.getString("lastSeenAt"));
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        var first = article();
        String since = post(first).extract().path("changedAt");
        var ids = new ArrayList<>(List.of(id(first)));
        for (int i = 0; i < 4; i++) {
            ids.add(id(article()));
        }

        assertThat(changedSince(since, 2)).containsSubsequence(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-03-02", "0001-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z"})
    void aTimeThatIsNoneIsRefused(String time) {
        given().queryParam("changedSince", time)
                .get("/v1/articles")
                .then()
                .statusCode(400)
                .body("type", containsString("invalid-parameter"));
    }

    private static String id(Object body) {
        return post(body).extract().path("id");
    }

    /** All pages from a time on. */
    private static List<String> changedSince(String time, int limit) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().queryParam("changedSince", time).queryParam("limit", limit);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/articles")
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        return ids;
    }
}

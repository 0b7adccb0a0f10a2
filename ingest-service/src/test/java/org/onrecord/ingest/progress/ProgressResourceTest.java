package org.onrecord.ingest.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.onrecord.ingest.SubmittedArticles.article;
import static org.onrecord.ingest.SubmittedArticles.post;
import static org.onrecord.ingest.SubmittedArticles.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
class ProgressResourceTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    @Test
    void anArticleThatExtractionHasNotGotIsReceived() {
        var article = submit("Not yet there");

        progress(article)
                .body("stage", equalTo("RECEIVED"))
                .body("problem", nullValue())
                .body("stale", equalTo(false));
    }

    @Test
    void theVersionIsHandedOverWithEveryField() {
        var article = submit("Handed over");
        var version = article.getString("latestVersion.id");

        waitUntil(() -> !ExtractionStub.received(version).isEmpty());

        var body = JsonPath.from(ExtractionStub.received(version).get(0));
        assertThat(body.getMap("$")).isEqualTo(article.getMap("latestVersion"));
    }

    @Test
    void theStageOfExtractionIsPassedOn() {
        var article = submit("On the timeline");
        ExtractionStub.answerProgress(
                article.getString("latestVersion.id"), 200, "{\"stage\":\"ON_TIMELINE\",\"problem\":null,\"later\":1}");

        progress(article).body("stage", equalTo("ON_TIMELINE")).body("stale", equalTo(false));
    }

    @Test
    void aFailureOfExtractionComesWithItsProblem() {
        var article = submit("Failed there");
        ExtractionStub.answerProgress(
                article.getString("latestVersion.id"),
                200,
                "{\"stage\":\"FAILED\",\"problem\":{\"type\":\"/problems/stage-timed-out\",\"title\":\"t\",\"status\":500,\"detail\":\"d\"}}");

        progress(article).body("stage", equalTo("FAILED")).body("problem.type", equalTo("/problems/stage-timed-out"));
    }

    @Test
    void theLastKnownStageStandsWhenExtractionIsSilent() {
        var article = submit("Known once");
        var version = article.getString("latestVersion.id");
        ExtractionStub.answerProgress(version, 200, "{\"stage\":\"EXTRACTED\",\"problem\":null}");
        progress(article).body("stage", equalTo("EXTRACTED"));
        ExtractionStub.answerProgress(version, 503, "");

        progress(article).body("stage", equalTo("EXTRACTED")).body("stale", equalTo(true));
    }

    @Test
    void aStageThatIsNotKnownHereIsNotPassedOn() {
        var article = submit("From a later release");
        ExtractionStub.answerProgress(article.getString("latestVersion.id"), 200, "{\"stage\":\"POLISHED\"}");

        progress(article).body("stage", equalTo("RECEIVED")).body("stale", equalTo(true));
    }

    @Test
    void aHandOverThatIsRefusedFailsWithTheProblem() {
        var article = submit(ExtractionStub.REFUSED);

        waitUntil(() -> progress(article).extract().path("stage").equals("FAILED"));

        progress(article).body("problem.type", equalTo("/problems/invalid-body"));
        given().queryParam("kind", "version-to-extraction")
                .queryParam("state", "PARKED")
                .get("/v1/tasks")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem(article.getString("latestVersion.id")));
    }

    @Test
    void anUnknownArticleHasNoProgress() {
        given().get("/v1/articles/" + UUID.randomUUID() + "/progress")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/article-not-found"));
    }

    private static JsonPath submit(String title) {
        return post(with(article(), "title", title)).statusCode(201).extract().jsonPath();
    }

    private static ValidatableResponse progress(JsonPath article) {
        return given().get("/v1/articles/" + article.getString("id") + "/progress")
                .then()
                .statusCode(200);
    }

    private static void waitUntil(BooleanSupplier condition) {
        var deadline = Instant.now().plus(LONGEST_WAIT);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited long enough").isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}

package org.onrecord.extraction.extraction;

import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.citation.TextHash;
import org.onrecord.extraction.LargeBody;
import org.onrecord.extraction.TimelineStub;
import org.onrecord.extraction.Versions;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(TimelineStub.class)
class ArticleVersionResourceTest {

    private static final String TEXT = "\uD83D\uDEA2 Mayor Ada Berg said the ferry will sail again on Monday.";

    TimelineStub timeline;

    @BeforeEach
    void timelineTakesEverything() {
        timeline.takesEverything();
    }

    @Test
    void versionIsAnalysedAndComesToTheTimelineWithEverythingThatCame() {
        var version = Versions.of(TEXT);
        version.put("fieldOfALaterRelease", Map.of("kept", true));
        put(version).then().statusCode(202).body("stage", notNullValue());

        awaitStage(version, "ON_TIMELINE");
        var extraction = given().get("/v1/extractions/" + Versions.id(version))
                .then()
                .statusCode(200)
                .body("versionId", equalTo(Versions.id(version)))
                .body("textSha256", equalTo(version.get("textSha256")))
                .body("publishedOn", equalTo("2021-03-05"))
                .extract()
                .jsonPath();
        timeline.server()
                .verify(
                        1,
                        putRequestedFor(urlPathEqualTo("/v1/extractions/" + Versions.id(version)))
                                .withRequestBody(matchingJsonPath("$.version.text", WireMock.equalTo(TEXT)))
                                .withRequestBody(matchingJsonPath("$.version.fieldOfALaterRelease.kept"))
                                .withRequestBody(matchingJsonPath(
                                        "$.extraction.extractionId",
                                        WireMock.equalTo(extraction.getString("extractionId"))))
                                .withRequestBody(matchingJsonPath(
                                        "$.extraction.sequence", WireMock.equalTo(extraction.getString("sequence")))));
    }

    @Test
    void versionThatIsThereAlreadyChangesNothing() {
        var version = Versions.of(TEXT);
        put(version).then().statusCode(202);
        awaitStage(version, "ON_TIMELINE");
        var id = newestExtraction(version);

        put(version).then().statusCode(200).body("stage", equalTo("ON_TIMELINE"));
        assertThat(newestExtraction(version)).isEqualTo(id);
        timeline.server().verify(1, putRequestedFor(urlPathEqualTo("/v1/extractions/" + Versions.id(version))));
    }

    @Test
    void anotherTextUnderTheSameIdIsRefused() {
        var version = Versions.of(TEXT);
        put(version).then().statusCode(202);
        var other = Versions.of("Another text.");
        other.put("id", version.get("id"));

        put(other).then().statusCode(409).body("type", equalTo("/problems/version-differs"));
    }

    @Test
    void refusedDeliveryIsParkedWithItsProblemAndGoesOnWhenReDriven() {
        timeline.answers(422);
        var version = Versions.of(TEXT);
        put(version).then().statusCode(202);

        awaitStage(version, "FAILED");
        given().get("/v1/article-versions/" + Versions.id(version))
                .then()
                .body("problem.type", equalTo("/problems/timeline-refused"))
                .body("problem.detail", containsString("422"));
        timeline.takesEverything();
        given().post("/v1/tasks/redrive?kind=extraction-to-timeline").then().statusCode(202);
        awaitStage(version, "ON_TIMELINE");
    }

    @Test
    void deliveryIsTriedAgainWhileTheTimelineIsAway() {
        timeline.answers(503);
        var version = Versions.of(TEXT);
        put(version).then().statusCode(202);

        await().untilAsserted(() -> given().get("/v1/article-versions/" + Versions.id(version))
                .then()
                .body("stage", equalTo("EXTRACTED"))
                .body("problem.type", equalTo("/problems/timeline-unavailable")));
        timeline.takesEverything();
        awaitStage(version, "ON_TIMELINE");
        given().get("/v1/article-versions/" + Versions.id(version)).then().body("problem", nullValue());
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of("id", "other", "/id"),
                Arguments.of("id", null, "/id"),
                Arguments.of("articleId", " ", "/articleId"),
                Arguments.of("articleId", null, "/articleId"),
                Arguments.of("number", 0, "/number"),
                Arguments.of("number", null, "/number"),
                Arguments.of("text", " \n ", "/text"),
                Arguments.of("text", null, "/text"),
                Arguments.of("text", "NUL \u0000 inside", "/text"),
                Arguments.of("text", "half \uD83D pair", "/text"),
                Arguments.of("textSha256", "0".repeat(64), "/textSha256"),
                Arguments.of("textSha256", null, "/textSha256"));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("flaws")
    void versionThatMakesNoSenseIsRefusedAndNotKept(String field, Object value, String pointer) {
        var version = Versions.of(TEXT);
        var id = Versions.id(version);
        version.put(field, value);

        given().contentType(JSON)
                .body(version)
                .put("/v1/article-versions/" + id)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-body"))
                .body("errors.pointer", hasItem(pointer));
        given().get("/v1/article-versions/" + id).then().statusCode(404);
    }

    @Test
    void textOfMoreThanTwoMillionCodePointsIsRefused() throws Exception {
        var text = "word ".repeat(400_000) + "!";
        var body = "{\"id\": \"long\", \"articleId\": \"a\", \"number\": 1, \"text\": \"" + text
                + "\", \"textSha256\": \"" + TextHash.sha256(text) + "\"}";
        var answer = LargeBody.send("PUT", "/v1/article-versions/long", body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/problems/invalid-body", "2000001");
    }

    @Test
    void fieldOfAnotherTypeIsNamed() {
        var version = Versions.of(TEXT);
        version.put("publishedOn", "yesterday");

        put(version)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"))
                .body("errors[0].pointer", equalTo("/publishedOn"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("bodies")
    void bodyThatIsNoVersionIsRefused(String body, int status) {
        given().contentType(JSON)
                .body(body)
                .put("/v1/article-versions/x")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("null", 422),
                Arguments.of("[]", 400),
                Arguments.of("\"text\"", 400),
                Arguments.of("{", 400),
                Arguments.of("[".repeat(200), 400));
    }

    @Test
    void unknownFieldsWithCharactersThatNoDatabaseTakesAreKeptAllTheSame() {
        var version = Versions.of(TEXT);
        version.put("odd", "NUL \u0000, half \uD83D");
        put(version).then().statusCode(202);

        awaitStage(version, "ON_TIMELINE");
    }

    @Test
    void unknownVersionIsNotFound() {
        given().get("/v1/article-versions/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-version"));
    }

    private static io.restassured.response.Response put(Map<String, Object> version) {
        return given().contentType(JSON).body(version).put("/v1/article-versions/" + Versions.id(version));
    }

    private static void awaitStage(Map<String, Object> version, String stage) {
        await().untilAsserted(() -> given().get("/v1/article-versions/" + Versions.id(version))
                .then()
                .statusCode(200)
                .body("stage", equalTo(stage)));
    }

    private static String newestExtraction(Map<String, Object> version) {
        return given().get("/v1/extractions/" + Versions.id(version)).jsonPath().getString("extractionId");
    }
}

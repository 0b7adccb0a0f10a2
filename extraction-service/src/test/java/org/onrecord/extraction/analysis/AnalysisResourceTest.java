package org.onrecord.extraction.analysis;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.citation.TextHash;
import org.onrecord.extraction.LargeBody;
import org.onrecord.extraction.TimelineStub;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(TimelineStub.class)
class AnalysisResourceTest {

    private static final String TEXT = "\uD83D\uDEA2 Mayor Ada Berg said the ferry will sail again on Monday.";

    @Test
    void answerIsOfExactlyTheTextThatWasSent() {
        given().contentType(JSON)
                .body(Map.of("text", TEXT, "publishedAt", "2021-03-05T23:30:00-05:00", "language", "en"))
                .post("/v1/analyses")
                .then()
                .statusCode(200)
                .contentType(JSON)
                .body("extractionId", matchesPattern("[0-9a-f-]{36}"))
                .body("sequence", equalTo(0))
                .body("versionId", nullValue())
                .body("textSha256", equalTo(TextHash.sha256(TEXT)))
                .body("language", equalTo("en"))
                .body("publishedOn", equalTo("2021-03-05"))
                .body("pipeline.stages", hasSize(org.hamcrest.Matchers.greaterThan(0)));
    }

    @Test
    void everyFieldOfTheContractIsThereEvenIfItIsEmpty() {
        var answer = analyse(Map.of("text", "No name here."));

        assertThat(answer.keySet())
                .containsExactlyInAnyOrder(
                        "extractionId",
                        "sequence",
                        "versionId",
                        "textSha256",
                        "language",
                        "publishedOn",
                        "pipeline",
                        "entities",
                        "quotations",
                        "times",
                        "events");
    }

    @Test
    void sameRequestHasTheSameAnswerToTheLetter() {
        var body = Map.of("text", TEXT, "publishedAt", "2021-03-05");

        assertThat(given().contentType(JSON).body(body).post("/v1/analyses").asString())
                .isEqualTo(given().contentType(JSON)
                        .body(body)
                        .post("/v1/analyses")
                        .asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-03-05", "2021-03-05T09:00:00Z", "2021-03-05T09:00:00.123+05:45", "1600-01-01"})
    void publicationIsADateTimeOrADate(String publishedAt) {
        assertThat(analyse(Map.of("text", TEXT, "publishedAt", publishedAt)).get("publishedOn"))
                .isEqualTo(publishedAt.substring(0, 10));
    }

    static Stream<Arguments> flaws() {
        var tooFar = LocalDate.now(ZoneOffset.UTC).plusDays(400);
        return Stream.of(
                Arguments.of("text", null, "/text"),
                Arguments.of("text", "", "/text"),
                Arguments.of("text", " \n\t\u3000", "/text"),
                Arguments.of("text", "NUL \u0000 inside", "/text"),
                Arguments.of("text", "bell \u0007 inside", "/text"),
                Arguments.of("text", "not a character \uFFFF", "/text"),
                Arguments.of("text", "half \uD83D pair", "/text"),
                Arguments.of("text", "other half \uDE00", "/text"),
                Arguments.of("text", "word ".repeat(40_001), "/text"),
                Arguments.of("title", "x".repeat(1001), "/title"),
                Arguments.of("title", "bell \u0007", "/title"),
                Arguments.of("title", "NUL \u0000", "/title"),
                Arguments.of("publishedAt", "yesterday", "/publishedAt"),
                Arguments.of("publishedAt", "", "/publishedAt"),
                Arguments.of("publishedAt", "2021-02-30", "/publishedAt"),
                Arguments.of("publishedAt", "2021-03-05T09:00:00", "/publishedAt"),
                Arguments.of("publishedAt", "1599-12-31", "/publishedAt"),
                Arguments.of("publishedAt", "0001-01-01T00:00:00Z", "/publishedAt"),
                Arguments.of("publishedAt", "+999999999-01-01T00:00:00Z", "/publishedAt"),
                Arguments.of("publishedAt", tooFar.toString(), "/publishedAt"),
                Arguments.of("publishedAt", tooFar + "T00:00:00Z", "/publishedAt"),
                Arguments.of("language", "", "/language"),
                Arguments.of("language", "en_US", "/language"),
                Arguments.of("language", "an unknown language", "/language"),
                Arguments.of("language", "x".repeat(5000), "/language"));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("flaws")
    void valueThatMakesNoSenseIsNamed(String field, Object value, String pointer) {
        var body = new HashMap<String, Object>(Map.of("text", TEXT));
        body.put(field, value);

        given().contentType(JSON)
                .body(body)
                .post("/v1/analyses")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-body"))
                .body("errors.pointer", hasItem(pointer));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("", 422, "invalid-body"),
                Arguments.of("null", 422, "invalid-body"),
                Arguments.of("{}", 422, "invalid-body"),
                Arguments.of("[]", 400, "malformed-json"),
                Arguments.of("{\"text\": \"words\"", 400, "malformed-json"),
                Arguments.of("{\"text\": 7}", 400, "malformed-json"),
                Arguments.of("{\"text\": [\"words\"]}", 400, "malformed-json"),
                Arguments.of("{\"text\": \"one\", \"text\": \"two\"}", 400, "malformed-json"),
                Arguments.of("{\"text\": \"words\", \"txt\": \"words\"}", 400, "unknown-field"),
                Arguments.of("{\"title\":".repeat(200), 400, "malformed-json"));
    }

    @ParameterizedTest(name = "{index}: {2}")
    @MethodSource("bodies")
    void bodyOfAnotherShapeIsRefused(String body, int status, String slug) {
        given().contentType(JSON)
                .body(body)
                .post("/v1/analyses")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        var bytes = "{\"text\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        given().header("Content-Type", "application/json")
                .body(bytes)
                .post("/v1/analyses")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"));
    }

    @Test
    void bodyOfMoreThanTenMebibytesIsRefused() throws Exception {
        var answer = LargeBody.send("POST", "/v1/analyses", "{\"text\": \"" + "word ".repeat(2_200_000) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/body-too-large");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().contentType("text/plain")
                .body(TEXT)
                .post("/v1/analyses")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    private static Map<String, Object> analyse(Map<String, Object> body) {
        return given().contentType(JSON)
                .body(body)
                .post("/v1/analyses")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
    }
}

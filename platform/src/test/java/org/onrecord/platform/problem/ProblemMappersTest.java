package org.onrecord.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ProblemMappersTest {

    @TestHTTPResource
    URI root;

    static Stream<Arguments> refusedBodies() {
        return Stream.of(
                Arguments.of("not json", 400, "malformed-json", null),
                Arguments.of("{\"title\": \"a\"", 400, "malformed-json", null),
                Arguments.of("{\"title\": \"a\"} tail", 400, "malformed-json", null),
                Arguments.of("{\"title\": \"a\", \"title\": \"b\"}", 400, "malformed-json", null),
                Arguments.of("[1, 2]", 400, "malformed-json", null),
                Arguments.of("{\"title\": 7}", 400, "malformed-json", "/title"),
                Arguments.of("{\"title\": true}", 400, "malformed-json", "/title"),
                Arguments.of("{\"title\": {\"a\": 1}}", 400, "malformed-json", "/title"),
                Arguments.of("{\"title\": \"a\", \"weight\": \"7\"}", 400, "malformed-json", "/weight"),
                Arguments.of("{\"title\": \"a\", \"parts\": [{\"text\": 1}]}", 400, "malformed-json", "/parts/0/text"),
                Arguments.of("{\"title\": \"a\", \"o/dd\": 1}", 400, "unknown-field", "/o~1dd"),
                Arguments.of("[".repeat(60) + "]".repeat(60), 400, "malformed-json", null),
                Arguments.of("{\"parts\": " + "[".repeat(60) + "]".repeat(60) + "}", 400, "malformed-json", null),
                Arguments.of("{}", 422, "invalid-body", "/title"),
                Arguments.of("null", 422, "invalid-body", null),
                Arguments.of("{\"title\": \"a\", \"weight\": -1}", 422, "invalid-body", ""),
                Arguments.of("{\"title\": \"a\", \"parts\": [{}]}", 422, "invalid-body", "/parts/0/text"),
                Arguments.of("{\"title\": \"a\\u0000b\"}", 422, "invalid-body", "/title"),
                Arguments.of("{\"title\": \"a\\ud800b\"}", 422, "invalid-body", "/title"));
    }

    @ParameterizedTest
    @MethodSource("refusedBodies")
    void saysWhatIsWrongWithABody(String body, int status, String slug, String pointer) {
        var answer = assertProblem(
                given().contentType("application/json")
                        .body(body)
                        .post("/failing")
                        .then(),
                status,
                slug);
        if (pointer != null) {
            answer.body("errors[0].pointer", equalTo(pointer));
        }
    }

    @Test
    void refusesABodyThatIsNotUtf8() {
        byte[] latin1 = "{\"title\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(
                given().contentType("application/json")
                        .body(latin1)
                        .post("/failing")
                        .then(),
                400,
                "malformed-json");
    }

    @Test
    void refusesAnEmptyBody() {
        var status = given().contentType("application/json")
                .post("/failing")
                .then()
                .extract()
                .statusCode();
        assertThat(status).isBetween(400, 422);
    }

    @Test
    void namesTheParameterThatIsOutOfRange() {
        assertProblem(given().get("/failing?limit=11").then(), 400, "invalid-parameter")
                .body("errors[0].parameter", equalTo("limit"));
    }

    @Test
    void answersAParameterThatIsNoNumberWithBadRequest() {
        assertProblem(given().get("/failing?limit=many").then(), 400, "invalid-parameter");
        assertProblem(given().get("/failing?limit=99999999999999999999").then(), 400, "invalid-parameter");
    }

    @Test
    void keepsTheFrameworksOwnStatuses() {
        assertProblem(given().get("/nowhere").then(), 404, "not-found");
        assertProblem(given().get("/q/nowhere").then(), 404, "not-found");
        assertProblem(given().delete("/failing").then(), 405, "method-not-allowed");
        assertProblem(given().accept("image/png").get("/failing").then(), 406, "not-acceptable");
        assertProblem(
                given().contentType("text/csv").body("a,b").post("/failing").then(), 415, "unsupported-media-type");
        assertProblem(given().get("/failing/token").then(), 401, "unauthorized").header("WWW-Authenticate", "Bearer");
    }

    @Test
    void refusesABodyOverTheLimitWhetherAnnouncedOrStreamed() throws Exception {
        byte[] body = ("{\"title\": \"" + "x".repeat(20_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        for (var publisher : new HttpRequest.BodyPublisher[] {
            HttpRequest.BodyPublishers.ofByteArray(body),
            HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
        }) {
            var request = HttpRequest.newBuilder(root.resolve("/failing"))
                    .header("Content-Type", "application/json")
                    .POST(publisher)
                    .build();
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("/problems/body-too-large");
        }
    }

    @Test
    void refusesAnAddressThatIsTooLongOrHoldsNul() {
        assertProblem(given().get("/failing?q=" + "x".repeat(9000)).then(), 414, "address-too-long");
        assertProblem(given().urlEncodingEnabled(false).get("/failing?q=a%00b").then(), 400, "invalid-parameter");
    }

    @Test
    void saysNothingOfTheInsideOnAFault() {
        assertProblem(given().get("/failing/fault").then(), 500, "internal-error")
                .body("report", notNullValue())
                .body("detail", not(containsString("secret")));
    }

    @Test
    void asksToComeBackWhenTheDatabaseDoesNotAnswer() {
        assertProblem(given().get("/failing/store").then(), 503, "store-unavailable")
                .header("Retry-After", "5");
    }

    @Test
    void keepsMembersAndErrorsOfAnExpectedProblem() {
        assertProblem(given().get("/failing/expected").then(), 422, "invalid-body")
                .body("articleId", equalTo("a1"))
                .body("errors[0].pointer", equalTo("/a~1b"))
                .body("detail", equalTo("It makes no sense"));
    }

    @Test
    void explainsEveryTypeAtItsUri() {
        for (var type : new CommonProblems().types()) {
            given().get(type.uri()).then().statusCode(200).body("slug", equalTo(type.slug()));
        }
        assertProblem(given().get("/problems/none-such").then(), 404, "not-found");
    }

    private static ValidatableResponse assertProblem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status))
                .body("title", notNullValue());
    }
}

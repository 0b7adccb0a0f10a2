package org.onrecord.ingest.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.onrecord.ingest.SubmittedArticles.article;
import static org.onrecord.ingest.SubmittedArticles.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.platform.page.Cursor;
import org.onrecord.testing.PostgresTestResource;

/** Whatever a client sends, it gets a 4xx problem that says what to change, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
class BadInputTest {

    @Inject
    EntityManager database;

    private long before;

    @BeforeEach
    void count() {
        before = stored();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                field("text", "", "invalid-body", 422),
                field("text", " \n\t ", "invalid-body", 422),
                field("text", "\u00a0\n\u200b", "article-unreadable", 422),
                field("text", "— * —", "article-unreadable", 422),
                field("text", "a".repeat(2_000_001), "article-too-long", 413),
                field("text", "words\u0000words", "invalid-body", 422),
                field("text", "words\u0001words", "invalid-body", 422),
                field("text", "words\u007fwords", "invalid-body", 422),
                field("text", "words\uffffwords", "invalid-body", 422),
                field("text", "\ufffd\ufffdPNG words", "invalid-body", 422),
                field("text", "a\n".repeat(50_001), "article-unreadable", 422),
                field("text", 7, "malformed-json", 400),
                field("text", Map.of("a", 1), "malformed-json", 400),
                field("url", "ftp://courier.example/1", "invalid-body", 422),
                field("url", "javascript:alert(1)", "invalid-body", 422),
                field("url", "/news/1", "invalid-body", 422),
                field("url", "https://user:word@courier.example/", "invalid-body", 422),
                field("url", "https://courier.example:99999/", "invalid-body", 422),
                field("url", "https://courier example/", "invalid-body", 422),
                field("url", "https://", "invalid-body", 422),
                field("url", "https://courier.example/" + "a".repeat(2_048), "invalid-body", 422),
                field("url", "https://courier.example/" + "ü".repeat(1_000), "invalid-body", 422),
                field("url", "https://courier.example/\u0000", "invalid-body", 422),
                field("publishedAt", "1599-12-31", "invalid-body", 422),
                field("publishedAt", "2199-01-01", "invalid-body", 422),
                field("publishedAt", "+999999999-12-31T00:00:00Z", "invalid-body", 422),
                field("publishedAt", "2026-02-30", "invalid-body", 422),
                field("publishedAt", "2026-03-02T08:15:00", "invalid-body", 422),
                field("publishedAt", "yesterday", "invalid-body", 422),
                field("publishedAt", 20260302, "malformed-json", 400),
                field("modifiedAt", "0000-00-00T00:00:00Z", "invalid-body", 422),
                field("language", "english language", "invalid-body", 422),
                field("language", "e", "invalid-body", 422),
                field("language", "", "invalid-body", 422),
                field("title", " ", "invalid-body", 422),
                field("title", "two\nlines", "invalid-body", 422),
                field("title", "t".repeat(1_001), "invalid-body", 422),
                field("byline", "t".repeat(501), "invalid-body", 422),
                field("publisher", "t".repeat(201), "invalid-body", 422),
                field("publisher", "nul\u0000", "invalid-body", 422),
                field("externalId", "t".repeat(201), "invalid-body", 422),
                field("credit", "t".repeat(201), "invalid-body", 422),
                field("html", "<p>both</p>", "invalid-body", 422),
                field("surprise", "field", "unknown-field", 400));
    }

    private static Arguments field(String name, Object value, String problem, int status) {
        return Arguments.of(name, value, problem, status);
    }

    @ParameterizedTest(name = "[{index}] {0} gives {2}")
    @MethodSource("fields")
    void aBadFieldIsRefusedWithAPointerToIt(String name, Object value, String problem, int status) {
        var answer = send(json(with(article(), name, value)));

        answer.is(problem, status);
        assertThat(answer.body()).contains("\"/" + name + "\"");
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "nothing but a script",
                        "<html><body><script>x()</script></body></html>",
                        "article-unreadable",
                        422),
                Arguments.of("not a page", "\u0001\u0002\u0003\u0004", "invalid-body", 422),
                Arguments.of(
                        "nested 100,000 deep", "<div>".repeat(100_000) + "<p>Words.</p>", "article-unreadable", 422),
                Arguments.of(
                        "nested a little too deep", "<div>".repeat(300) + "<p>Words.</p>", "article-unreadable", 422),
                Arguments.of("200,000 elements", "<p>a</p>".repeat(200_000), "article-unreadable", 422),
                Arguments.of("tags that never end", "<a ".repeat(100_000), "article-unreadable", 422),
                Arguments.of("an error page", "<title>404 Not Found</title><p>Nothing here.</p>", "page-is-error", 422),
                Arguments.of(
                        "a stub",
                        "<h1>Ferry</h1><p>It may sail soon.</p><p>Subscribe to continue reading.</p>",
                        "page-paywalled",
                        422),
                Arguments.of(
                        "an empty shell",
                        "<div id=root></div><script src=app.js></script>",
                        "page-needs-javascript",
                        422),
                Arguments.of("too long", "<p>a</p>" + " ".repeat(5_000_000), "article-too-long", 413));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("pages")
    void aPageWithoutArticleIsRefused(String what, String html, String problem, int status) {
        var body = article();
        body.remove("text");
        send(json(with(body, "html", html))).is(problem, status);
        send("/v1/cleanings", json(Map.of("html", html)), "application/json").is(problem, status);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("no body", "", "malformed-json|invalid-body|bad-request"),
                body("null", "null", "invalid-body"),
                body("no JSON", "{\"text\": ", "malformed-json"),
                body("a list", "[]", "malformed-json"),
                body("two documents", "{\"text\":\"a\"} {}", "malformed-json"),
                body("a field twice", "{\"text\":\"a\",\"text\":\"b\"}", "malformed-json"),
                body("no article", "{}", "invalid-body"),
                body("a url inside", "{\"url\":\"https://127.0.0.1/1\"}", "fetch-address-refused"),
                body("a url at a port", "{\"url\":\"https://courier.example:25/1\"}", "fetch-url-refused"),
                body("half a surrogate pair", "{\"text\":\"words \\ud83d words\"}", "invalid-body"),
                body("halves in the wrong order", "{\"title\":\"\\udea2\\ud83d\",\"text\":\"words\"}", "invalid-body"),
                body("NUL", "{\"text\":\"words \\u0000 words\"}", "invalid-body"),
                body("nested 100,000 deep", "{\"text\":" + "[".repeat(100_000), "malformed-json"),
                body(
                        "an unknown field 1,000 deep",
                        "{\"x\":" + "{\"a\":".repeat(1_000),
                        "unknown-field|malformed-json"));
    }

    private static Arguments body(String what, String body, String problems) {
        return Arguments.of(what, body, problems);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("bodies")
    void aBadBodyIsRefused(String what, String body, String problems) {
        var answer = send(body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.type()).matches("/problems/(" + problems + ")");
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void bytesThatAreNoUtf8AreRefused(byte[] body) {
        assertThat(send(body).type()).matches("/problems/(malformed-json|invalid-body)");
    }

    static Stream<byte[]> bytes() {
        var noise = new byte[10_000];
        new Random(1605).nextBytes(noise);
        return Stream.of(
                "{\"text\":\"caf\u00e9 words\"}".getBytes(StandardCharsets.ISO_8859_1),
                concat("{\"text\":\"", new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, " words\"}"),
                concat("{\"text\":\"", new byte[] {(byte) 0xc0, (byte) 0x80}, " words\"}"),
                concat("{\"text\":\"", noise, "\"}"),
                noise);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("requests")
    void aBadRequestIsRefused(String path, int status, String problem) {
        var answer = given().urlEncodingEnabled(false).get(path).then().extract();

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + problem);
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("/v1/articles?limit=0", 400, "invalid-parameter"),
                Arguments.of("/v1/articles?limit=201", 400, "invalid-parameter"),
                Arguments.of("/v1/articles?limit=-1", 400, "invalid-parameter"),
                Arguments.of("/v1/articles?limit=ten", 400, "invalid-parameter"),
                Arguments.of("/v1/articles?limit=99999999999", 400, "invalid-parameter"),
                Arguments.of("/v1/articles?cursor=x", 400, "bad-cursor"),
                Arguments.of("/v1/articles?cursor=" + "a".repeat(3_000), 400, "bad-cursor"),
                Arguments.of("/v1/articles?cursor=%00", 400, "invalid-parameter"),
                Arguments.of("/v1/articles?cursor=" + cursor("+999999999-12-31T00:00:00Z", "x"), 400, "bad-cursor"),
                Arguments.of("/v1/articles?cursor=" + cursor("2026-01-01T00:00:00Z", "x"), 400, "bad-cursor"),
                Arguments.of("/v1/articles/00000000-0000-0000-0000-000000000000/versions?cursor=eA", 400, "bad-cursor"),
                Arguments.of("/v1/articles/%00", 400, "invalid-parameter"),
                Arguments.of("/v1/articles/" + "a".repeat(5_000), 404, "article-not-found"),
                Arguments.of("/v1/articles/../../etc/passwd", 404, "not-found"),
                Arguments.of("/v1/article-versions/%ff%fe", 404, "version-not-found"),
                Arguments.of("/v1/nothing", 404, "not-found"),
                Arguments.of("/v1/cleanings", 405, "method-not-allowed"),
                Arguments.of("/v1/articles?cursor=" + "a".repeat(9_000), 414, "address-too-long"));
    }

    private static String cursor(String... parts) {
        return Cursor.encode(parts);
    }

    @ParameterizedTest
    @MethodSource("mediaTypes")
    void anotherMediaTypeIsRefused(String mediaType) {
        send("/v1/articles", json(article()), mediaType).is("unsupported-media-type", 415);
    }

    static Stream<String> mediaTypes() {
        return Stream.of("text/plain", "application/xml", "application/octet-stream", "image/png");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aBadIdempotencyKeyIsRefused(String key) {
        given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(article())
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"));
    }

    static Stream<String> keys() {
        return Stream.of("two words", "k".repeat(256));
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void aBodyAboveTheLimitIsRefused(int megabytes) {
        var body = json(with(article(), "text", "a".repeat(megabytes * 1024 * 1024)));

        send(body).is("body-too-large", 413);
    }

    static Stream<Integer> tooLarge() {
        return Stream.of(11, 20);
    }

    private record Answer(int status, String contentType, String body) {

        String type() {
            try {
                return new ObjectMapper().readTree(body).path("type").asText();
            } catch (JsonProcessingException e) {
                throw new AssertionError("No problem: " + body, e);
            }
        }

        void is(String problem, int expectedStatus) {
            assertThat(type()).isEqualTo("/problems/" + problem);
            assertThat(status).isEqualTo(expectedStatus);
            assertThat(contentType).startsWith("application/problem+json");
        }
    }

    private static Answer send(byte[] body) {
        return send("/v1/articles", body, "application/json");
    }

    private static Answer send(String path, byte[] body, String mediaType) {
        var answer = given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(mediaType, ContentType.BINARY)))
                .contentType(mediaType)
                .body(body)
                .post(path)
                .then()
                .extract();
        return new Answer(answer.statusCode(), String.valueOf(answer.contentType()), answer.asString());
    }

    private static byte[] json(Map<String, ?> body) {
        try {
            return new ObjectMapper().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] concat(String begin, byte[] middle, String end) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(begin.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(middle);
        all.writeBytes(end.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    private long stored() {
        return ((Number) database.createNativeQuery(
                                "select (select count(*) from article) + (select count(*) from article_version)"
                                        + " + (select count(*) from article_source) + (select count(*) from idempotency_key)")
                        .getSingleResult())
                .longValue();
    }
}

package org.onrecord.ingest.fetch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
@QuarkusTestResource(PageServer.class)
class FetchResourceTest {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Ferries sail again</title></head><body><article>
            <h1>Ferries sail again</h1>
            <p>The ferries between the two harbours will sail again from Monday, the harbour board said in a statement.</p>
            <p>"We have repaired the pier and tested both ships," said \u00c5se Lindqvist, who chairs the board, on Friday.</p>
            <p>The service had been stopped for three weeks after a storm tore the pier from its piles in February.</p>
            </article></body></html>""";

    /** Tests share few processors. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private String host;

    @BeforeEach
    void freshHost() {
        host = PageServer.freshHost();
    }

    @Test
    void aPageBecomesAnArticle() {
        PageServer.on(host, "/old", PageServer.redirect(302, "/news/1?utm_source=x"));
        PageServer.on(host, "/news/1?utm_source=x", PageServer.html(PAGE));
        var accepted = post("/v1/fetches", Map.of("url", url("/old")))
                .statusCode(202)
                .body("url", equalTo(url("/old")))
                .extract();
        var location = accepted.header("Location");
        assertThat(location).endsWith("/v1/fetches/" + accepted.path("id"));

        var done = ended(location);
        assertThat(done.<String>path("state")).isEqualTo("DONE");
        assertThat(done.<String>path("outcome")).isEqualTo("CREATED");
        assertThat(done.<Object>path("problem")).isNull();
        assertThat(done.<Integer>path("attempts")).isEqualTo(1);
        assertThat(done.<Integer>path("bytes")).isEqualTo(PAGE.getBytes(Charset.forName("UTF-8")).length);
        assertThat(done.<String>path("charset")).isEqualTo("UTF-8");
        assertThat(done.<String>path("charsetFrom")).isEqualTo("CONTENT_TYPE");
        assertThat(done.<List<Integer>>path("hops.status")).containsExactly(302, 200);
        assertThat(done.<List<String>>path("hops.address")).containsExactly("127.0.0.1", "127.0.0.1");

        given().get("/v1/articles/" + done.path("articleId"))
                .then()
                .statusCode(200)
                .body("url", equalTo(url("/news/1")))
                .body("latestVersion.id", equalTo(done.path("versionId")))
                .body("latestVersion.text", containsString("\u00c5se Lindqvist, who chairs"));
        given().get("/v1/fetches?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(accepted.<String>path("id")));
    }

    @Test
    void theBytesAreKeptAsReceived() {
        var bytes = PAGE.getBytes(Charset.forName("windows-1252"));
        PageServer.on(host, "/", PageServer.answer("200 OK\r\nContent-Type: text/html; charset=iso-8859-1", bytes));
        var done = fetch("/");
        assertThat(done.<String>path("charset")).isEqualTo("windows-1252");

        var raw = given().get("/v1/articles/" + done.path("articleId") + "/versions/" + done.path("versionId") + "/raw")
                .then()
                .statusCode(200)
                .header("Onrecord-Charset", "windows-1252")
                .extract()
                .asByteArray();
        assertThat(raw).isEqualTo(bytes);
        // The same words in other bytes are the same version, and what is known is answered as known.
        PageServer.on(host, "/", PageServer.html(PAGE));
        var again = fetch("/");
        assertThat(again.<String>path("outcome")).isEqualTo("KNOWN");
        assertThat(again.<String>path("versionId")).isEqualTo(done.path("versionId"));
    }

    @Test
    void anArticleMayBeSubmittedByItsUrlAlone() {
        PageServer.on(host, "/", PageServer.html(PAGE));
        var location = post(
                        "/v1/articles",
                        Map.of("url", url("/"), "publisher", "Example Courier", "publishedAt", "2026-03-02"))
                .statusCode(202)
                .extract()
                .header("Location");
        var done = ended(location);
        given().get("/v1/articles/" + done.path("articleId"))
                .then()
                .body("publisher", equalTo("Example Courier"))
                .body("latestVersion.publishedOn", equalTo("2026-03-02"));
    }

    @Test
    void plainTextPagesAreTakenToo() {
        var text = "Ferries sail again\n\nThe ferries will sail again from Monday, the harbour board said on Friday.\n";
        PageServer.on(host, "/a.txt", PageServer.answer("200 OK\r\nContent-Type: text/plain", text));
        var done = fetch("/a.txt");
        assertThat(done.<String>path("state")).isEqualTo("DONE");
        given().get("/v1/articles/" + done.path("articleId"))
                .then()
                .body("latestVersion.text", endsWith("the harbour board said on Friday."));
    }

    @Test
    void theSameUrlIsFetchedOnceAtATime() throws Exception {
        var go = new CountDownLatch(1);
        PageServer.on(host, "/", (headers, out) -> {
            go.await();
            PageServer.html(PAGE).answer(headers, out);
        });
        var first = post("/v1/fetches", Map.of("url", url("/"))).statusCode(202).extract();
        var second = post("/v1/fetches", Map.of("url", url("/#again")))
                .statusCode(202)
                .extract();
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        await().atMost(PATIENCE)
                .until(() ->
                        "FETCHING".equals(given().get(first.header("Location")).path("state")));
        go.countDown();
        ended(first.header("Location"));
        var third = post("/v1/fetches", Map.of("url", url("/"))).statusCode(202).extract();
        assertThat(third.<String>path("id")).isNotEqualTo(first.path("id"));
        ended(third.header("Location"));
    }

    @Test
    void aKeyGivesTheSameFetchAgain() {
        PageServer.on(host, "/", PageServer.html(PAGE));
        var key = "fetch-" + host;
        var first = keyed("/v1/fetches", key, Map.of("url", url("/")))
                .statusCode(202)
                .extract();
        ended(first.header("Location"));
        keyed("/v1/fetches", key, Map.of("url", url("/")))
                .statusCode(202)
                .header("Location", first.header("Location"))
                .body("state", equalTo("DONE"));
        keyed("/v1/fetches", key, Map.of("url", url("/other")))
                .statusCode(422)
                .body("type", equalTo("/problems/fetch-idempotency-key-reused"));
        keyed("/v1/articles", key, Map.of("text", "Words that were never fetched stand here."))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        var other = "article-" + host;
        keyed("/v1/articles", other, Map.of("text", "Words of an article that is new: " + host))
                .statusCode(201);
        keyed("/v1/articles", other, Map.of("url", url("/")))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        keyed("/v1/fetches", "two words", Map.of("url", url("/"))).statusCode(400);
    }

    @Test
    void whatMayPassIsTriedAgain() {
        var tries = new AtomicInteger();
        PageServer.on(host, "/", (headers, out) -> {
            boolean early = tries.incrementAndGet() < 3;
            (early ? PageServer.answer("503 Service Unavailable\r\nRetry-After: 0", "") : PageServer.html(PAGE))
                    .answer(headers, out);
        });
        var done = fetch("/");
        assertThat(done.<String>path("state")).isEqualTo("DONE");
        assertThat(done.<Integer>path("attempts")).isEqualTo(3);
        assertThat(done.<Object>path("problem")).isNull();
    }

    @Test
    void theLastTryFails() {
        PageServer.on(host, "/", PageServer.answer("502 Bad Gateway", ""));
        var failed = fetch("/");
        assertThat(failed.<String>path("state")).isEqualTo("FAILED");
        assertThat(failed.<Integer>path("attempts")).isEqualTo(3);
        assertThat(failed.<String>path("problem.type")).isEqualTo("/problems/fetch-host-failing");
        assertThat(failed.<Integer>path("problem.hostStatus")).isEqualTo(502);
    }

    @Test
    void whatAsksForTimeWaits() {
        PageServer.on(host, "/", PageServer.answer("429 Too Many Requests\r\nRetry-After: 1800", ""));
        var location = post("/v1/fetches", Map.of("url", url("/"))).extract().header("Location");
        await().atMost(PATIENCE)
                .until(() -> "WAITING".equals(given().get(location).path("state")));
        given().get(location)
                .then()
                .body("retryAt", notNullValue())
                .body("finishedAt", nullValue())
                .body("problem.type", equalTo("/problems/fetch-host-failing"));
        given().get("/v1/fetches?state=WAITING").then().statusCode(200).body("items.url", hasItem(url("/")));
        given().get("/v1/tasks?kind=fetch").then().body("items.problem.status", hasItem(502));
    }

    @Test
    void whatCannotBecomeAnArticleSaysWhy() {
        PageServer.on(host, "/404", PageServer.answer("404 Not Found", ""));
        PageServer.on(host, "/410", PageServer.answer("410 Gone", ""));
        PageServer.on(host, "/image", PageServer.answer("200 OK\r\nContent-Type: image/png", "x"));
        PageServer.on(host, "/large", PageServer.html("w".repeat(3_000_000)));
        PageServer.on(host, "/inside", PageServer.redirect(301, "http://10.0.0.1/"));
        PageServer.on(host, "/blank", PageServer.html("  "));
        PageServer.on(host, "/binary", PageServer.html("\u0001\u0000".repeat(500)));
        PageServer.on(host, "/empty", PageServer.html("<html><body></body></html>"));

        assertProblem("/404", "fetch-page-missing");
        assertProblem("/410", "fetch-page-gone");
        assertProblem("/image", "fetch-media-type-refused");
        assertProblem("/large", "fetch-too-large");
        assertProblem("/inside", "fetch-address-refused");
        assertProblem("/blank", "invalid-body");
        assertProblem("/binary", "invalid-body");
        assertProblem("/empty", "article-unreadable");
    }

    @Test
    void refusesWhatIsNoFetch() {
        given().get("/v1/fetches/nonsense").then().statusCode(404).body("type", equalTo("/problems/fetch-not-found"));
        given().get("/v1/fetches?cursor=x").then().statusCode(400).body("type", equalTo("/problems/bad-cursor"));
        given().get("/v1/fetches?state=LOST").then().statusCode(400);
        given().get("/v1/fetches?limit=0").then().statusCode(400);
        post("/v1/fetches", Map.of()).statusCode(422).body("type", equalTo("/problems/invalid-body"));
        post("/v1/fetches", Map.of("url", "nonsense")).statusCode(422).body("errors[0].pointer", equalTo("/url"));
        post("/v1/fetches", Map.of("url", url("/"), "text", "x")).statusCode(400);
        post("/v1/fetches", Map.of("url", "https://courier.example/" + "x".repeat(3000)))
                .statusCode(422)
                .body("type", equalTo("/problems/fetch-url-refused"));
    }

    @Test
    void theListIsPaged() {
        for (int i = 0; i < 3; i++) {
            fetch("/" + i);
        }
        var first = given().get("/v1/fetches?limit=2&state=FAILED")
                .then()
                .statusCode(200)
                .extract();
        assertThat(first.<List<String>>path("items.id")).hasSize(2);
        var second = given().queryParam("cursor", first.<String>path("next"))
                .get("/v1/fetches?limit=2&state=FAILED")
                .then()
                .statusCode(200)
                .extract();
        assertThat(second.<List<String>>path("items.id")).doesNotContainAnyElementsOf(first.path("items.id"));
    }

    private void assertProblem(String path, String slug) {
        var failed = fetch(path);
        assertThat(failed.<String>path("state")).as(path).isEqualTo("FAILED");
        assertThat(failed.<String>path("problem.type")).as(path).isEqualTo("/problems/" + slug);
        assertThat(failed.<String>path("versionId")).as(path).isNull();
    }

    private ExtractableResponse<Response> fetch(String path) {
        return ended(post("/v1/fetches", Map.of("url", url(path)))
                .statusCode(202)
                .extract()
                .header("Location"));
    }

    private static ExtractableResponse<Response> ended(String location) {
        return await().atMost(PATIENCE)
                .until(
                        () -> given().get(location).then().statusCode(200).extract(),
                        fetch -> fetch.<Object>path("finishedAt") != null);
    }

    private String url(String path) {
        return PageServer.url(host, path);
    }

    private static ValidatableResponse post(String path, Object body) {
        return given().contentType("application/json").body(body).post(path).then();
    }

    private static ValidatableResponse keyed(String path, String key, Object body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then();
    }
}

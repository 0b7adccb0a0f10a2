package org.onrecord.ingest.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.onrecord.ingest.SubmittedArticles.article;
import static org.onrecord.ingest.SubmittedArticles.post;
import static org.onrecord.ingest.SubmittedArticles.with;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.TextHash;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.ingest.SubmittedArticles;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
class SubmissionResourceTest {

    @Inject
    MeterRegistry meters;

    @Test
    void aNewArticleIsCreatedWithItsFirstVersion() {
        var answer = post(article())
                .statusCode(201)
                .header("Location", containsString("/v1/articles/"))
                .body("publisher", equalTo("Example Courier"))
                .body("externalId", nullValue())
                .body("latestVersion.number", equalTo(1))
                .body("latestVersion.reason", equalTo("FIRST"))
                .body("latestVersion.title", equalTo("Ferry pact near"))
                .body("latestVersion.publishedAt", equalTo("2026-03-02T08:15:00+01:00"))
                .body("latestVersion.publishedOn", equalTo("2026-03-02"))
                .body("latestVersion.publishedPrecision", equalTo("TIME"))
                .body("latestVersion.text", equalTo(SubmittedArticles.BODY))
                .body("latestVersion.textSha256", equalTo(TextHash.sha256(SubmittedArticles.BODY)))
                .extract()
                .jsonPath();
        assertThat(answer.getMap("latestVersion").keySet())
                .containsExactly(
                        "id",
                        "articleId",
                        "number",
                        "reason",
                        "url",
                        "publisher",
                        "title",
                        "byline",
                        "dateline",
                        "credit",
                        "language",
                        "publishedAt",
                        "publishedOn",
                        "publishedPrecision",
                        "modifiedAt",
                        "section",
                        "canonicalUrl",
                        "receipts",
                        "retrievedAt",
                        "text",
                        "textSha256",
                        "notes");
    }

    @Test
    void theSameAgainIsKnown() {
        var body = article();
        var id = post(body).statusCode(201).extract().<String>path("id");

        post(body).statusCode(200).body("id", equalTo(id)).body("latestVersion.number", equalTo(1));
    }

    @Test
    void otherBytesWithTheSameCleanTextAreKnown() {
        var body = article();
        post(body).statusCode(201);

        post(with(body, "text", SubmittedArticles.BODY + "\n\nLeave a Reply\n")).statusCode(200);
    }

    @Test
    void aFactLeftOutThisTimeChangesNothing() {
        var body = article();
        post(body).statusCode(201);
        body.remove("title");
        body.remove("publishedAt");

        post(body).statusCode(200).body("latestVersion.title", equalTo("Ferry pact near"));
    }

    @Test
    void anotherHeadlineIsAChange() {
        var body = article();
        var id = post(body).extract().<String>path("id");

        post(with(body, "title", "Ferry pact nearer"))
                .statusCode(201)
                .body("id", equalTo(id))
                .body("latestVersion.number", equalTo(2))
                .body("latestVersion.reason", equalTo("CHANGED"));
    }

    @Test
    void aTextThatReturnsAfterAnotherIsANewVersion() {
        var body = article();
        post(body);
        post(with(body, "text", SubmittedArticles.BODY + "\nTalks go on.")).statusCode(201);

        post(body)
                .statusCode(201)
                .body("latestVersion.number", equalTo(3))
                .body("latestVersion.reason", equalTo("CHANGED"));
    }

    @Test
    void theUrlNamesTheArticleWhateverItsTracking() {
        var body = article();
        var id = post(body).extract().<String>path("id");

        post(with(body, "url", body.get("url") + "?utm_source=mail#top"))
                .statusCode(200)
                .body("id", equalTo(id))
                .body("url", equalTo(body.get("url")));
    }

    @Test
    void withoutUrlPublisherAndExternalIdNameTheArticle() {
        var body = article();
        body.remove("url");
        body.put("externalId", UUID.randomUUID().toString());
        var id = post(body).statusCode(201).extract().<String>path("id");

        post(with(body, "text", SubmittedArticles.BODY + "\nTalks go on."))
                .statusCode(201)
                .body("id", equalTo(id))
                .body("latestVersion.number", equalTo(2));
        assertThat(post(with(body, "publisher", "Other Courier")).extract().<String>path("id"))
                .isNotEqualTo(id);
    }

    @Test
    void withoutUrlAndIdTheTextNamesTheArticle() {
        var body = article();
        body.remove("url");
        body.put("text", SubmittedArticles.BODY + "\nTold " + UUID.randomUUID() + ".");
        var id = post(body).statusCode(201).extract().<String>path("id");

        post(body).statusCode(200).body("id", equalTo(id));
        post(with(body, "publisher", "Other Courier")).statusCode(201);
    }

    @Test
    void aDayStandsForItself() {
        post(with(article(), "publishedAt", "2020-10-08"))
                .statusCode(201)
                .body("latestVersion.publishedAt", equalTo("2020-10-08T00:00:00Z"))
                .body("latestVersion.publishedOn", equalTo("2020-10-08"))
                .body("latestVersion.publishedPrecision", equalTo("DAY"));
    }

    @Test
    void theIdempotencyKeyReplaysTheAnswer() {
        var body = article();
        var key = UUID.randomUUID().toString();
        var first = postWithKey(key, body, 201);
        post(with(body, "title", "Another")).statusCode(201);

        assertThat(postWithKey(key, body, 201)).isEqualTo(first);
    }

    @Test
    void theIdempotencyKeyWithAnotherBodyIsRefused() {
        var body = article();
        var key = UUID.randomUUID().toString();
        postWithKey(key, body, 201);

        given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(with(body, "title", "Another"))
                .post("/v1/articles")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void manyAtOnceMakeOneArticleWithOneVersion() throws Exception {
        var body = article();
        var answers = atOnce(8, () -> post(body).extract().response());

        assertThat(answers.stream().map(answer -> answer.statusCode()).filter(status -> status == 201))
                .hasSize(1);
        assertThat(answers.stream().map(answer -> answer.statusCode()).filter(status -> status == 200))
                .hasSize(7);
        assertThat(new HashSet<>(answers.stream()
                        .map(answer -> answer.jsonPath().getString("latestVersion.id"))
                        .toList()))
                .hasSize(1);
    }

    @Test
    void manyDifferentAtOnceMakeOneArticleWithManyVersions() throws Exception {
        var body = article();
        var answers = atOnce(
                6,
                () -> post(with(body, "text", SubmittedArticles.BODY + "\n" + UUID.randomUUID() + " talks go on."))
                        .statusCode(201)
                        .extract()
                        .response());

        assertThat(new HashSet<>(answers.stream()
                        .map(answer -> answer.jsonPath().getString("id"))
                        .toList()))
                .hasSize(1);
        assertThat(answers.stream().map(answer -> answer.jsonPath().getInt("latestVersion.number")))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aPageIsCleanedAndNotStored() {
        given().contentType("application/json")
                .body(Map.of("html", page(), "url", "https://courier.example/ferry"))
                .post("/v1/cleanings")
                .then()
                .statusCode(200)
                .body("title", equalTo("Ferry pact near"))
                .body("text", containsString("may be signed before summer"))
                .body("language", equalTo("en"))
                .body("publishedOn", equalTo("2026-03-02"));
        given().queryParam("limit", 200)
                .get("/v1/articles")
                .then()
                .body("items.findAll { it.url == 'https://courier.example/ferry' }.size()", equalTo(0));
    }

    @Test
    void noticesOfThePublisherAreStoredWithTheirPlace() {
        var text = "The 🚢 sails on Mondays, a senior official said.\nCorrection: It does not sail on Sundays.";
        var first = text.codePointCount(0, text.indexOf('\n')) + 1;
        var version = given().contentType("application/json")
                .body(Map.of("text", text, "title", "Ferry notices", "publisher", "Notice Courier"))
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .body("latestVersion.notes", hasSize(1))
                .extract()
                .path("latestVersion.id");

        given().get("/v1/article-versions/" + version)
                .then()
                .body("text", equalTo(text))
                .body("notes[0].kind", equalTo("CORRECTION"))
                .body("notes[0].span.start", equalTo(first))
                .body("notes[0].span.end", equalTo(text.codePointCount(0, text.length())));
    }

    @Test
    void whatAPageSaysThatCannotBeIsNotStored() {
        var body = article();
        body.keySet().retainAll(Set.of("url"));
        body.put(
                "html",
                page().replace("2026-03-02T08:15:00+01:00", "0001-01-01T00:00:00")
                        .replace("\"Ferry pact near\"", "\"a\\u0000b \\ud83d\""));

        post(body)
                .statusCode(201)
                .body("latestVersion.receipts.find { it.field == 'title' }.rejected.value", hasItem("ab"))
                .body("latestVersion.publishedOn", nullValue());
    }

    @Test
    void submissionsAreCountedByOutcome() {
        var body = article();
        double created = counted("created");
        double known = counted("known");
        double unreadable = counted("unreadable");

        post(body).statusCode(201);
        post(body).statusCode(200);
        post(with(body, "text", "...")).statusCode(422);

        assertThat(counted("created")).isEqualTo(created + 1);
        assertThat(counted("known")).isEqualTo(known + 1);
        assertThat(counted("unreadable")).isEqualTo(unreadable + 1);
    }

    private double counted(String outcome) {
        return meters.counter("onrecord.articles", "outcome", outcome).count();
    }

    private static String postWithKey(String key, Map<String, Object> body, int status) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/articles")
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var answers = new ArrayList<T>();
            for (var future : pool.invokeAll(Collections.nCopies(times, call))) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    static String page() {
        return """
                <html lang="en"><head><title>Ferry pact near | Example Courier</title>
                <meta property="og:site_name" content="Example Courier">
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry pact near",
                 "datePublished": "2026-03-02T08:15:00+01:00", "author": {"name": "Jane Roe"}}</script></head>
                <body><nav><a href="/">Home</a></nav><article><h1>Ferry pact near</h1>
                <p>The ferry pact between Norway and Estonia may be signed before summer, a senior official said Monday, calling it a step.</p>
                <p>Karin Lindqvist, deputy minister of transport, said she had received a note dated March 3, and that talks would go on.</p>
                <p>Share this article</p></article></body></html>""";
    }
}

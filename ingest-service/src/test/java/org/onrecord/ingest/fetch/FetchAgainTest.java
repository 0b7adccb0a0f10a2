package org.onrecord.ingest.fetch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
@QuarkusTestResource(PageServer.class)
class FetchAgainTest {

    @Inject
    FetchAgain fetchAgain;

    private final String host = PageServer.freshHost();
    private final String url = PageServer.url(host, "/news/pier");

    @Test
    void asksUnderTheConditionOfTheLastFetch() {
        page("v1", "The pier will be repaired by May, the harbour board said in a statement on Monday.");
        var article = fetched();
        assertThat(again(article)).isInstanceOf(FetchAgain.Outcome.Unchanged.class);

        page("v2", "The pier will be repaired by June, the harbour board said in a statement on Tuesday.");
        assertThat(again(article)).isInstanceOf(FetchAgain.Outcome.Changed.class);
        // By the validator of the second fetch, or this would be the third version.
        assertThat(again(article)).isInstanceOf(FetchAgain.Outcome.Unchanged.class);
        given().get("/v1/articles/" + article).then().statusCode(200);
        assertThat(given().get("/v1/articles/" + article).<Integer>path("latestVersion.number"))
                .isEqualTo(2);

        PageServer.on(host, "/news/pier", PageServer.redirect(302, "/"));
        PageServer.on(
                host, "/", PageServer.html("<p>All the news of the harbour towns stands on this front page.</p>"));
        assertThat(again(article))
                .isInstanceOfSatisfying(
                        FetchAgain.Outcome.Failed.class,
                        failed -> assertThat(failed.problem().type()).isEqualTo("/problems/fetch-page-moved"));
        PageServer.on(host, "/news/pier", PageServer.answer("410 Gone", ""));
        assertThat(again(article)).isInstanceOf(FetchAgain.Outcome.Gone.class);
        PageServer.on(host, "/news/pier", PageServer.answer("503 Service Unavailable", ""));
        assertThat(again(article))
                .isInstanceOfSatisfying(
                        FetchAgain.Outcome.Failed.class,
                        failed -> assertThat(failed.retryable()).isTrue());
    }

    private void page(String tag, String words) {
        var page = "<html><head><title>Pier</title></head><body><article><p>" + words + "</p></article></body></html>";
        PageServer.on(host, "/news/pier", (headers, out) -> {
            boolean known = ("\"" + tag + "\"").equals(headers.get("if-none-match"));
            var head = "\r\nETag: \"" + tag + "\"\r\nContent-Type: text/html";
            PageServer.answer(known ? "304 Not Modified" + head : "200 OK" + head, known ? "" : page)
                    .answer(headers, out);
        });
    }

    private FetchAgain.Outcome again(String article) {
        return fetchAgain.fetch(ArticleId.read(article).orElseThrow(), CanonicalUrl.of(url));
    }

    private String fetched() {
        var location = given().contentType("application/json")
                .body(Map.of("url", url))
                .post("/v1/fetches")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return await().atMost(Duration.ofSeconds(40))
                .until(() -> given().get(location).<String>path("articleId"), id -> id != null);
    }
}

package org.onrecord.ingest.recheck;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.onrecord.ingest.SubmittedArticles.article;
import static org.onrecord.ingest.SubmittedArticles.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.ingest.fetch.PageServer;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
@QuarkusTestResource(PageServer.class)
@TestProfile(RecheckResourceTest.ShortIntervals.class)
class RecheckResourceTest {

    private final String host = PageServer.freshHost();
    private final String url = PageServer.url(host, "/news/pier");

    @Test
    void aFetchedArticleIsLookedAtAgainUntilItIsGone() {
        page("The pier will be repaired by May, the harbour board said in a statement on Monday.");
        var article = fetched();
        page("The pier will be repaired by June, the harbour board said in a statement on Tuesday.");

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> given().get("/v1/articles/" + article)
                        .then()
                        .body("latestVersion.number", equalTo(2))
                        .body("latestVersion.reason", equalTo("CHANGED")));
        given().get("/v1/articles/" + article + "/recheck")
                .then()
                .statusCode(200)
                .body("checkedAt", notNullValue());

        PageServer.on(host, "/news/pier", PageServer.answer("410 Gone", ""));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> given().get("/v1/articles/" + article + "/recheck")
                        .then()
                        .body("outcome", equalTo("GONE"))
                        .body("problem.type", notNullValue())
                        .body("nextAt", nullValue()));
        given().get("/v1/articles/" + article).then().body("retraction.reason", containsString("410"));
    }

    @Test
    void anArticleThatWasSentIsNot() {
        given().get("/v1/articles/" + post(article()).extract().path("id") + "/recheck")
                .then()
                .statusCode(404)
                .body("type", containsString("article-not-followed"));
    }

    private void page(String words) {
        PageServer.on(
                host,
                "/news/pier",
                PageServer.html("<html><head><title>Pier</title></head><body><article><p>" + words
                        + "</p></article></body></html>"));
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

    /** So short that a test can wait for them. */
    public static final class ShortIntervals implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onrecord.ingest.recheck.intervals",
                    "1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s",
                    "onrecord.ingest.recheck.polling-interval",
                    "500ms");
        }
    }
}

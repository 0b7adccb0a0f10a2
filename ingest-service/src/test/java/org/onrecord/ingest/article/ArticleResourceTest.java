package org.onrecord.ingest.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.onrecord.ingest.SubmittedArticles.article;
import static org.onrecord.ingest.SubmittedArticles.post;
import static org.onrecord.ingest.SubmittedArticles.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.ingest.SubmittedArticles;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
class ArticleResourceTest {

    @Test
    void anArticleIsReadAsItWasAnswered() {
        var created = post(article()).extract().jsonPath();

        var read = given().get("/v1/articles/" + created.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(read.getMap("$")).isEqualTo(created.getMap("$"));
    }

    @Test
    void theListGoesFromTheNewestToTheOldestWithoutGaps() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, post(article()).extract().path("id"));
        }

        var listed = new ArrayList<String>();
        var page = given().queryParam("limit", 2)
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .extract();
        for (int pages = 1; pages < 3; pages++) {
            listed.addAll(page.path("items.id"));
            assertThat(page.header("Link")).contains("rel=\"next\"").contains("limit=2");
            page = given().queryParam("limit", 2)
                    .queryParam("cursor", page.<String>path("next"))
                    .get("/v1/articles")
                    .then()
                    .statusCode(200)
                    .extract();
        }
        listed.addAll(page.path("items.id"));

        assertThat(listed.subList(0, 5)).isEqualTo(ids);
    }

    @Test
    void versionsAreListedAscendingAndPaged() {
        var body = article();
        var id = post(body).extract().<String>path("id");
        post(with(body, "title", "Second"));
        post(with(body, "title", "Third"));

        var next = given().queryParam("limit", 2)
                .get("/v1/articles/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(1, 2)))
                .extract()
                .<String>path("next");
        given().queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/v1/articles/" + id + "/versions")
                .then()
                .body("items.title", equalTo(List.of("Third")))
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void aVersionIsReadThroughItsArticleAndByItsOwnIdAndNeverChanges() {
        var created = post(article()).extract().jsonPath();
        var version = created.getString("latestVersion.id");

        var answer = given().get(path(created)).then().statusCode(200).extract();
        var own = given().get("/v1/article-versions/" + version)
                .then()
                .statusCode(200)
                .extract();

        assertThat(answer.asString()).isEqualTo(own.asString());
        assertThat(own.header("Cache-Control")).contains("immutable");
        given().header("If-None-Match", own.header("ETag"))
                .get("/v1/article-versions/" + version)
                .then()
                .statusCode(304);
    }

    @Test
    void theCleanTextIsPlainText() {
        var created = post(article()).extract().jsonPath();

        given().get(path(created) + "/text")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .header("X-Content-Type-Options", "nosniff")
                .body(equalTo(SubmittedArticles.BODY));
    }

    @Test
    void theRawBytesAreInert() {
        var html = "<html><body><script>alert(1)</script><article><p>" + SubmittedArticles.BODY.replace("\n", "</p><p>")
                + " Überfahrt 🚢.</p></article></body></html>";
        var body = article();
        body.remove("text");
        body.put("html", html);
        var created = post(body).statusCode(201).extract().jsonPath();

        var answer = given().get(path(created) + "/raw")
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .extract();
        assertThat(new String(answer.asByteArray(), StandardCharsets.UTF_8)).isEqualTo(html);
    }

    @Test
    void whatIsNotThereIsSaidToBeNotThere() {
        var created = post(article()).extract().jsonPath();
        var other = post(article()).extract().jsonPath();
        var version = created.getString("latestVersion.id");

        for (var path : List.of(
                "/v1/articles/" + UUID.randomUUID(),
                "/v1/articles/x",
                "/v1/articles/" + UUID.randomUUID() + "/versions")) {
            given().get(path).then().statusCode(404).body("type", equalTo("/problems/article-not-found"));
        }
        for (var path : List.of(
                "/v1/article-versions/" + UUID.randomUUID(),
                "/v1/article-versions/1-1-1-1-1",
                "/v1/articles/" + other.getString("id") + "/versions/" + version,
                "/v1/articles/" + other.getString("id") + "/versions/" + version + "/raw",
                "/v1/articles/" + other.getString("id") + "/versions/" + version + "/text")) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/version-not-found"));
        }
    }

    private static String path(JsonPath article) {
        return "/v1/articles/" + article.getString("id") + "/versions/" + article.getString("latestVersion.id");
    }
}

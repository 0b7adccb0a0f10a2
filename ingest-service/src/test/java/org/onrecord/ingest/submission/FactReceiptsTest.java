package org.onrecord.ingest.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.testing.PostgresTestResource;

/** Where the facts of an article come from is stored and shown. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
class FactReceiptsTest {

    private static final String PAGE = """
            <html lang="en"><head><meta property="og:title" content="Ferries 2026"><meta property="article:section" content="World">
            <link rel="canonical" href="https://receipts.example/news/ferry-pact"></head><body><h1>Ferry pact near, says minister</h1>
            <p>By Jane Roe</p><p>March 2, 2026</p>
            <p>The ferry pact may be signed before summer, an official said, and talks go on in Oslo this week.</p></body></html>""";

    @Test
    void aStoredVersionKeepsThem() {
        var version = given().contentType("application/json")
                .body(Map.of(
                        "url",
                        "https://receipts.example/amp/ferry-pact",
                        "html",
                        PAGE,
                        "publisher",
                        "Example Receipts"))
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("latestVersion.id")
                .toString();

        given().get("/v1/article-versions/" + version)
                .then()
                .statusCode(200)
                .body("url", equalTo("https://receipts.example/amp/ferry-pact"))
                .body("canonicalUrl", equalTo("https://receipts.example/news/ferry-pact"))
                .body("section", equalTo("World"))
                .body("receipts.find { it.field == 'publisher' }.source", equalTo("sender"))
                .body("receipts.find { it.field == 'title' }.source", equalTo("element:h1"))
                .body("receipts.find { it.field == 'title' }.rejected.source", hasItems("meta:og:title"))
                .body("receipts.find { it.field == 'byline' }.value", equalTo("By Jane Roe"))
                .body("receipts.find { it.field == 'publishedAt' }.source", equalTo("line"));
    }

    @Test
    void aCleaningShowsThem() {
        given().contentType("application/json")
                .body(Map.of("html", PAGE))
                .post("/v1/cleanings")
                .then()
                .statusCode(200)
                .body("canonicalUrl", nullValue())
                .body("receipts.find { it.field == 'language' }.source", equalTo("element:html[lang]"));
    }
}

package org.onrecord.ingest.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
class NewsArticleTest {

    @Test
    void itsPropertiesBecomeTheFieldsOfTheArticle() {
        var url = "https://courier.example/" + UUID.randomUUID();
        submit("""
                {"@context": "https://schema.org", "@type": "ReportageNewsArticle", "wordCount": 12,
                 "mainEntityOfPage": {"@id": "%s"}, "name": "Ferry pact near",
                 "articleBody": "The pact is near, she said.\\nTalks go on.",
                 "author": {"@type": "Person", "name": "Jane Roe"}, "publisher": {"@type": "Organization", "name": "Courier"},
                 "datePublished": "2026-03-02T08:15:00+01:00", "dateModified": "2026-03-03",
                 "creditText": "NTB", "inLanguage": {"@type": "Language", "alternateName": "nb", "name": "Norwegian"}}""".formatted(url))
                .statusCode(201)
                .body("url", equalTo(url))
                .body("publisher", equalTo("Courier"))
                .body("latestVersion.title", equalTo("Ferry pact near"))
                .body("latestVersion.byline", equalTo("Jane Roe"))
                .body("latestVersion.credit", equalTo("NTB"))
                .body("latestVersion.language", equalTo("nb"))
                .body("latestVersion.publishedAt", equalTo("2026-03-02T08:15:00+01:00"))
                .body("latestVersion.text", equalTo("The pact is near, she said.\nTalks go on."));
    }

    @Test
    void aBadValueIsPointedToByItsProperty() {
        submit("{\"@type\": \"NewsArticle\", \"articleBody\": \"Talks go on.\", \"datePublished\": \"someday\"}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/datePublished"));
        submit("{\"@type\": \"NewsArticle\", \"articleBody\": \"Talks\\u0000 go on.\"}")
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"Recipe\", \"name\": \"Soup\"}",
                "{\"@graph\": []}",
                "{\"text\": \"Talks go on.\"}",
                "[]",
                "\"NewsArticle\""
            })
    void whatHoldsNoArticleIsRefused(String body) {
        submit(body).statusCode(422).body("errors.pointer", hasItem("/@type"));
    }

    private static ValidatableResponse submit(String body) {
        return given().contentType("application/ld+json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles")
                .then();
    }
}

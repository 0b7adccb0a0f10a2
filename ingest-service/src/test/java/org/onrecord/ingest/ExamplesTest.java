package org.onrecord.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.PostgresTestResource;

/** The examples of the API's document are what the service answers, and the document is complete. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
class ExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OWN_OPERATIONS = List.of(
            "submitArticle",
            "cleanPage",
            "listArticles",
            "readArticle",
            "listVersions",
            "readVersion",
            "readText",
            "readRaw",
            "readArticleVersion",
            "readCopies",
            "readProgress",
            "fetchPage",
            "listFetches",
            "readFetch");

    @Test
    void submittingTheExampleGivesTheExample() throws IOException {
        var answer = JSON.readTree(send("/v1/articles", "submitArticle.request", 201));

        assertThat(withoutIdsAndTimes(answer)).isEqualTo(withoutIdsAndTimes(example("submitArticle.201")));
        assertThat(send("/v1/articles", "submitArticle.request", 200)).isNotBlank();
    }

    @Test
    void cleaningTheExampleGivesTheExample() throws IOException {
        assertThat(JSON.readTree(send("/v1/cleanings", "cleanPage.request", 200)))
                .isEqualTo(example("cleanPage.200"));
    }

    @Test
    void everyOperationIsDescribed() throws IOException {
        var document = JSON.readTree(
                given().queryParam("format", "json").get("/q/openapi").asString());

        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.findValuesAsText("operationId")).containsAll(OWN_OPERATIONS);
        for (var path : document.path("paths")) {
            for (var operation : path) {
                if (operation.has("operationId")) {
                    assertThat(operation.path("summary").asText().split(" ")).hasSizeBetween(2, 8);
                    assertThat(operation.path("description").asText()).isNotBlank();
                    assertThat(operation.path("tags")).isNotEmpty();
                    assertThat(operation.path("responses").has("500")).isTrue();
                }
            }
        }
    }

    @Test
    void theDocumentIsShownInTheBrowser() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    private static String send(String path, String example, int status) throws IOException {
        return given().contentType("application/json")
                .body(example(example).toString())
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private static JsonNode withoutIdsAndTimes(JsonNode article) {
        var copy = (ObjectNode) article.deepCopy();
        copy.remove(List.of("id", "createdAt", "changedAt", "lastSeenAt"));
        ((ObjectNode) copy.path("latestVersion")).remove(List.of("id", "articleId", "retrievedAt"));
        return copy;
    }

    private static JsonNode example(String name) throws IOException {
        try (var file = ExamplesTest.class.getResourceAsStream("/openapi-examples/" + name + ".json")) {
            return JSON.readTree(file);
        }
    }
}

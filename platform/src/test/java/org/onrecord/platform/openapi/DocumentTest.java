package org.onrecord.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DocumentTest {

    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        String json = given().accept("application/json").get("/q/openapi").asString();
        document = new ObjectMapper().readTree(json);
    }

    @Test
    void nullableComponentsMayBeNullAndAllOthersAreRequired() {
        var task = document.at("/components/schemas/DurableTask");

        assertThat(task.path("required"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("id", "kind", "subject", "state", "attempts", "enqueuedAt");
        assertThat(task.at("/properties/problem/anyOf"))
                .extracting(JsonNode::toString)
                .containsExactly("{\"$ref\":\"#/components/schemas/Problem\"}", "{\"type\":\"null\"}");
        assertThat(document.at("/components/schemas/PageDurableTask/properties/next/type"))
                .extracting(JsonNode::asText)
                .containsExactly("string", "null");
    }

    @Test
    void whatMayBeLeftOutIsNotRequired() {
        assertThat(document.at("/components/schemas/Problem").has("required")).isFalse();
    }

    @Test
    void whatARequestMayLeaveOutIsNotRequired() {
        var story = document.at("/components/schemas/Story");

        assertThat(story.path("properties").has("parts")).isTrue();
        assertThat(story.path("required")).extracting(JsonNode::asText).containsExactly("title");
    }

    @Test
    void everyOperationTellsTheCommonProblems() {
        var post = document.at("/paths/~1failing/post/responses");

        assertThat(post.at("/400/description").asText()).isEqualTo("/problems/malformed-json, /problems/unknown-field");
        assertThat(post.at("/415/content/application~1problem+json/schema/$ref").asText())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(document.at("/paths/~1failing/get/responses/400/description").asText())
                .isEqualTo("/problems/invalid-parameter: A parameter is not valid");
    }

    @Test
    void theDocumentNamesNoServer() {
        assertThat(document.has("servers")).isFalse();
    }

    @Test
    void examplesComeFromFiles() {
        var responses = document.at("/paths/~1v1~1tasks~1redrive/post/responses");

        assertThat(responses
                        .at("/202/content/application~1json/example/redriven")
                        .asInt())
                .isEqualTo(3);
    }
}

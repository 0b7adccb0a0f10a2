package org.onrecord.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.local.suite.ServiceName;
import org.onrecord.local.suite.Waiting;

/** The steps that the tests share: post, wait, read. */
final class Story {
    private static final Duration ON_TIMELINE_WITHIN = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningSuite suite;

    Story(RunningSuite suite) {
        this.suite = suite;
    }

    Response post(Map<String, Object> article) {
        return suite.to(ServiceName.INGEST)
                .contentType(ContentType.JSON)
                .body(article)
                .post("/v1/articles");
    }

    /** Posts a new article and returns its id when it stands on the timeline. */
    String publish(Map<String, Object> article) {
        var id = post(article).then().statusCode(201).extract().<String>path("id");
        awaitOnTimeline(id);
        return id;
    }

    void awaitOnTimeline(String articleId) {
        var arrived = Waiting.until(() -> stage(articleId).equals("ON_TIMELINE"), ON_TIMELINE_WITHIN);
        assertThat(arrived)
                .as("article %s stands on the timeline; it is %s", articleId, stage(articleId))
                .isTrue();
    }

    private String stage(String articleId) {
        var response = suite.to(ServiceName.INGEST).get("/v1/articles/{id}/progress", articleId);
        return response.statusCode() == 200 ? json(response).path("stage").asText() : "HTTP " + response.statusCode();
    }

    /** All versions, the oldest first. */
    List<JsonNode> versions(String articleId) {
        return items(ServiceName.INGEST, "/v1/articles/" + articleId + "/versions?limit=100");
    }

    String latestVersionId(String articleId) {
        var versions = versions(articleId);
        return versions.get(versions.size() - 1).path("id").asText();
    }

    /** All entries that cite a version and are neither rejected nor superseded. */
    List<JsonNode> entries(String versionId) {
        return items(ServiceName.TIMELINE, "/v1/entries?articleVersion=" + versionId + "&limit=100");
    }

    List<JsonNode> statements(String versionId) {
        return entries(versionId).stream()
                .filter(entry -> entry.path("kind").asText().equals("STATEMENT"))
                .toList();
    }

    /** Every item of a list, page by page. */
    List<JsonNode> items(ServiceName service, String path) {
        var items = new ArrayList<JsonNode>();
        var page = get(service, path);
        page.path("items").forEach(items::add);
        while (page.path("next").isTextual()) {
            page = json(suite.to(service)
                    .queryParam("cursor", page.path("next").asText())
                    .get(path));
            page.path("items").forEach(items::add);
        }
        return items;
    }

    JsonNode get(ServiceName service, String path) {
        return json(suite.to(service).get(path).then().statusCode(200).extract().response());
    }

    static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (JsonProcessingException broken) {
            throw new AssertionError("no JSON: " + response.asString(), broken);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

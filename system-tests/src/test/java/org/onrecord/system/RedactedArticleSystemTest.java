package org.onrecord.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onrecord.local.suite.ServiceName;
import org.onrecord.local.suite.Waiting;

/** After a redaction no service answers any of the article's words, now or in the past, and none takes them in again. */
@ExtendWith(SuiteExtension.class)
class RedactedArticleSystemTest {
    private static final SmallArticle ARTICLE = new SmallArticle("redacted", 1);
    private static final Duration ERASED_WITHIN = Duration.ofMinutes(2);

    private final RunningSuite suite;
    private final Story story;

    RedactedArticleSystemTest(RunningSuite suite) {
        this.suite = suite;
        this.story = new Story(suite);
    }

    @Test
    void noServiceAnswersAnyOfItsWords() {
        var id = story.publish(ARTICLE.body());
        var version = story.latestVersionId(id);
        var entries = story.entries(version).stream()
                .map(entry -> entry.path("id").asText())
                .toList();
        assertThat(entries).isNotEmpty();
        var recorded = story.get(ServiceName.TIMELINE, "/v1/entries/" + entries.get(0))
                .path("recordedAt")
                .asText();
        var extraction = story.get(ServiceName.EXTRACTION, "/v1/extractions/" + version)
                .path("extractionId")
                .asText();

        redact(id);

        erased(ServiceName.INGEST, "/v1/articles/" + id, "/v1/articles/" + id + "/versions");
        for (var part : List.of("", "/text", "/raw")) {
            erased(ServiceName.INGEST, "/v1/articles/" + id + "/versions/" + version + part);
        }
        erased(ServiceName.INGEST, "/v1/article-versions/" + version, "/v1/articles/" + id + "/progress");
        erased(ServiceName.EXTRACTION, "/v1/article-versions/" + version, "/v1/extractions/" + version);
        erased(ServiceName.EXTRACTION, "/v1/extractions/" + version + "/" + extraction);
        for (var entry : entries) {
            var address = "/v1/entries/" + entry;
            erased(ServiceName.TIMELINE, address, address + "?asOf=" + recorded, address + "/history");
            erased(ServiceName.TIMELINE, address + "/explain");
        }
        erased(ServiceName.TIMELINE, "/articles/" + version);
        assertThat(story.get(ServiceName.TIMELINE, verification(version))
                        .path("reason")
                        .asText())
                .isEqualTo("REDACTED");
        assertNoListHasItsWords(version, recorded);
        story.post(ARTICLE.body()).then().statusCode(451).body("type", equalTo("/problems/redacted"));
        assertNoListHasItsWords(version, recorded);
    }

    private void redact(String id) {
        suite.to(ServiceName.INGEST)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "A source is in danger", "basis", "SAFETY_OF_A_SOURCE"))
                .post("/v1/articles/{id}/redaction", id)
                .then()
                .statusCode(200);
        assertThat(Waiting.until(() -> isErasedEverywhere(id), ERASED_WITHIN))
                .as("the other services have erased the article")
                .isTrue();
    }

    private boolean isErasedEverywhere(String id) {
        var left = story.get(ServiceName.INGEST, "/v1/articles/" + id + "/redaction");
        return left.path("extraction").asText().equals("DONE")
                && left.path("timeline").asText().equals("DONE");
    }

    private void erased(ServiceName service, String... paths) {
        for (var path : paths) {
            var answer = suite.to(service).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(451);
            assertThat(answer.asString()).as(path).doesNotContain(ARTICLE.series() + " plan");
        }
    }

    private void assertNoListHasItsWords(String version, String recorded) {
        assertThat(story.items(ServiceName.INGEST, "/v1/articles?limit=200")).noneSatisfy(this::hasItsWords);
        assertThat(story.entries(version)).isEmpty();
        assertThat(story.items(ServiceName.TIMELINE, "/v1/entries?limit=200&undated=true"))
                .noneSatisfy(this::hasItsWords);
        assertThat(story.items(ServiceName.TIMELINE, "/v1/entries?limit=200&asOf=" + recorded))
                .noneSatisfy(this::hasItsWords);
        assertThat(story.items(ServiceName.TIMELINE, "/v1/entries?q=" + ARTICLE.series()))
                .isEmpty();
        for (var service : ServiceName.values()) {
            if (service != ServiceName.TIMELINE) {
                assertThat(suite.to(service).get("/v1/tasks?limit=200").asString())
                        .doesNotContain(ARTICLE.series() + " plan");
            }
        }
    }

    private void hasItsWords(JsonNode item) {
        assertThat(item.toString()).contains(ARTICLE.words());
    }

    private static String verification(String version) {
        return "/v1/citations/verify?versionId=" + version + "&start=0&end=6&exact=GENEVA";
    }
}

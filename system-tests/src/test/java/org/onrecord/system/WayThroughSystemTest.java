package org.onrecord.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onrecord.citation.TextHash;
import org.onrecord.local.suite.ServiceName;

/** One article goes in; its statement comes out, and every citation leads back to the exact words. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WayThroughSystemTest {
    private static final SmallArticle ARTICLE = new SmallArticle("way", 1);

    private final RunningSuite suite;
    private final Story story;
    private String versionId = "";

    WayThroughSystemTest(RunningSuite suite) {
        this.suite = suite;
        this.story = new Story(suite);
    }

    @BeforeAll
    void publish() {
        versionId = story.latestVersionId(story.publish(ARTICLE.body()));
    }

    @Test
    void theStatementStandsOnTheTimelineWithItsSpeaker() {
        assertThat(story.statements(versionId)).singleElement().satisfies(entry -> {
            assertThat(entry.at("/quotation/text").asText()).contains(ARTICLE.words());
            assertThat(entry.at("/quotation/speaker/name").asText()).isEqualTo("Astrid Moldvar");
        });
    }

    @Test
    void everyCitationIsFoundWordForWordInItsVersion() {
        var text = story.get(ServiceName.INGEST, "/v1/article-versions/" + versionId)
                .path("text")
                .asText();
        assertThat(citations()).isNotEmpty().allSatisfy(citation -> {
            var start = text.offsetByCodePoints(0, citation.path("start").asInt());
            var end = text.offsetByCodePoints(0, citation.path("end").asInt());
            assertThat(text.substring(start, end))
                    .isEqualTo(citation.path("exact").asText());
            assertThat(text.substring(0, start))
                    .endsWith(citation.path("prefix").asText());
            assertThat(text.substring(end)).startsWith(citation.path("suffix").asText());
            assertThat(citation.path("textSha256").asText()).isEqualTo(TextHash.sha256(text));
        });
    }

    @Test
    void citationsVerifyAndAlteredOnesDoNot() {
        for (var citation : citations()) {
            var exact = citation.path("exact").asText();
            verify(citation, exact, true);
            verify(citation, exact.substring(1) + "#", false);
        }
    }

    @Test
    void theTimelinePageShowsTheStatement() {
        suite.to(ServiceName.TIMELINE)
                .accept("text/html")
                .get("/")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString(ARTICLE.words()));
    }

    @Test
    void theStoredExtractionIsTheOneThatTheTimelineShows() {
        suite.to(ServiceName.EXTRACTION)
                .get("/v1/extractions/{id}", versionId)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("versionId", equalTo(versionId))
                .body("quotations.size()", equalTo(1));
    }

    private List<JsonNode> citations() {
        return story.entries(versionId).stream()
                .flatMap(entry -> entry.findParents("citation").stream())
                .filter(source -> source.path("versionId").asText().equals(versionId))
                .map(source -> source.path("citation"))
                .toList();
    }

    private void verify(JsonNode citation, String exact, boolean verified) {
        suite.to(ServiceName.TIMELINE)
                .queryParam("versionId", versionId)
                .queryParam("start", citation.path("start").asInt())
                .queryParam("end", citation.path("end").asInt())
                .queryParam("exact", exact)
                .get("/v1/citations/verify")
                .then()
                .statusCode(200)
                .body("verified", equalTo(verified));
    }
}

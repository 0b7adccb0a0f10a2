package org.onrecord.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onrecord.local.suite.ServiceName;

/** A publisher corrects an article: the new words take the place of the old ones, and the old ones stay readable. */
@ExtendWith(SuiteExtension.class)
class CorrectedStorySystemTest {
    private static final SmallArticle ARTICLE = new SmallArticle("corrected", 1);

    private final Story story;

    CorrectedStorySystemTest(RunningSuite suite) {
        this.story = new Story(suite);
    }

    @Test
    void theCorrectedWordsTakeThePlaceOfTheOldOnes() {
        var id = story.publish(ARTICLE.body());
        var first = story.latestVersionId(id);
        assertThat(story.statements(first)).hasSize(1);

        story.post(corrected()).then().statusCode(201).body("id", equalTo(id));
        story.awaitOnTimeline(id);

        assertThat(story.versions(id))
                .extracting(version -> version.path("number").asInt())
                .containsExactly(1, 2);
        var second = story.latestVersionId(id);
        assertThat(story.statements(second))
                .singleElement()
                .satisfies(entry -> assertThat(words(entry)).contains("is closed"));
        assertThat(story.statements(first))
                .noneSatisfy(entry -> assertThat(words(entry)).contains("stays open"));
        assertThat(story.get(ServiceName.INGEST, "/v1/article-versions/" + first)
                        .path("text")
                        .asText())
                .contains("stays open");
    }

    private static String words(JsonNode entry) {
        return entry.at("/quotation/text").asText();
    }

    private static Map<String, Object> corrected() {
        var body = new HashMap<>(ARTICLE.body());
        body.put("text", ARTICLE.text().replace("stays open", "is closed"));
        body.put("modifiedAt", "2025-05-07T10:00:00Z");
        return body;
    }
}

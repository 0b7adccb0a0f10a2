package org.onrecord.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is known already changes nothing when it is sent again. */
@ExtendWith(SuiteExtension.class)
class RepeatedPostSystemTest {
    private final Story story;

    RepeatedPostSystemTest(RunningSuite suite) {
        this.story = new Story(suite);
    }

    @Test
    void theSameArticleAgainIsKnownAndKeepsItsVersionAndItsEntries() {
        var article = new SmallArticle("again", 1).body();
        var id = story.publish(article);
        var version = story.latestVersionId(id);
        var entries = story.entries(version);

        story.post(article).then().statusCode(200).body("id", equalTo(id));
        story.awaitOnTimeline(id);

        assertThat(story.versions(id)).hasSize(1);
        assertThat(story.entries(version))
                .extracting(entry -> entry.path("id").asText())
                .containsExactlyElementsOf(
                        entries.stream().map(RepeatedPostSystemTest::id).toList());
    }

    private static String id(JsonNode entry) {
        return entry.path("id").asText();
    }
}

package org.onrecord.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages made to exhaust a reader end in a refusal or in their text. The time-out only catches work that never ends. */
@Timeout(120)
class HostilePagesTest {

    private static final String ARTICLE =
            "<p>The ferry pact between Norway and Estonia may be signed before summer, a senior official said on Monday.</p>";

    private final Cleaning cleaning = new Cleaning(new CleaningLimits(50_000, 20_000, 256));

    @Test
    void tooManyElementsAreRefused() {
        refused("<p>a</p>".repeat(500_000), "20000 elements");
        refused("<p>a</p>".repeat(20_001), "20000 elements");
        refused("<p><b><i><u>x".repeat(4_000), "elements");
    }

    @Test
    void elementsTooDeepInOneAnotherAreRefused() {
        refused("<div>".repeat(100_000) + ARTICLE, "256 deep");
        refused("<table><tr><td>".repeat(6_000) + ARTICLE, "256 deep");
        refused(numbered(19_000, "<b a=%d>x"), "256 deep");
    }

    @Test
    void longLinesAndManyAttributesAreRead() {
        assertThat(read(ARTICLE + "<p>" + "word ".repeat(1_000_000) + "end.</p>"))
                .contains("word word end.");
        assertThat(read("<div " + numbered(500_000, "a%d ") + ">" + ARTICLE + "</div>"))
                .contains("senior official");
        assertThat(read("<div class='" + numbered(200_000, "share%d ") + "'>" + ARTICLE + "</div>"))
                .contains("senior official");
    }

    @Test
    void manyElementsToDropAreDropped() {
        assertThat(read(ARTICLE + "<div class=share>x</div>".repeat(19_000))).contains("senior official");
        assertThat(read(ARTICLE + "<h2>Comments</h2>".repeat(19_000))).contains("senior official");
        assertThat(read(ARTICLE + "<i></i>".repeat(9_500) + "<h2>Comments</h2>".repeat(9_500)))
                .contains("senior official");
        assertThat(read(ARTICLE + "<!-- x -->".repeat(400_000))).contains("senior official");
    }

    private String read(String html) {
        return cleaning.ofHtml(html, null, ArticleFacts.NONE).body().text().text();
    }

    private void refused(String html, String why) {
        assertThatThrownBy(() -> read(html))
                .isInstanceOf(Cleaning.Unreadable.class)
                .hasMessageContaining(why);
    }

    private static String numbered(int count, String format) {
        return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
    }
}

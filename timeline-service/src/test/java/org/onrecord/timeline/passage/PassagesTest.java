package org.onrecord.timeline.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.Span;

class PassagesTest {

    private static Passages of(String text) {
        return new Passages("v", new ArticleText(text));
    }

    private static Span at(String text, String words) {
        int start = text.indexOf(words);
        return new ArticleText(text).toSpan(new CharRange(start, start + words.length()));
    }

    private static String around(String text, String... parts) {
        var passages = of(text);
        return passages.exact(passages.around(
                List.of(parts).stream().map(part -> at(text, part)).toList()));
    }

    @Test
    void thePassageIsTheSmallestThatHoldsAllParts() {
        var text = "First line here.\nIt rained, said Ada Lund on Monday. More.";

        assertThat(around(text, "It rained", "Ada Lund", "said")).isEqualTo("It rained, said Ada Lund");
    }

    @Test
    void fewerThanThreeWordsGrowToTheirSentence() {
        assertThat(around("It was late. “No,” said Lund. We left early.", "“No,”"))
                .isEqualTo("“No,” said Lund.");
    }

    @Test
    void aShortSentenceGrowsToItsLineAndAShortLineToTheNext() {
        assertThat(around("It was late. Yes. We left.\nMore here.", "Yes")).isEqualTo("It was late. Yes. We left.");
        assertThat(around("A longer line stands here.\nYes.\nNo.\nMaybe later.", "Yes"))
                .isEqualTo("Yes.\nNo.\nMaybe later.");
        assertThat(around("A line.\nYes.", "Yes")).isEqualTo("A line.\nYes.");
    }

    @Test
    void aTextOfFewerThanThreeWordsIsItsOwnPassage() {
        assertThat(around("😀 Yes.", "Yes")).isEqualTo("😀 Yes.");
    }

    @Test
    void partsThatWouldMakeItTooLongAreLeftOutTheLastFirst() {
        var text = "Ada Lund spoke. " + "x ".repeat(1300) + "It will rain tomorrow, she said.";

        assertThat(around(text, "It will rain tomorrow", "Ada Lund", "said"))
                .isEqualTo("It will rain tomorrow, she said");
    }

    @Test
    void contentTooLongForACitationIsCutAtASpace() {
        var words = "𝔘nd ".repeat(800).strip();

        var passage = of(words).around(List.of(new Span(0, words.codePointCount(0, words.length()))));

        assertThat(passage.length()).isBetween(2490, 2500);
        assertThat(of(words).exact(passage)).startsWith("𝔘nd").endsWith("𝔘nd");
    }

    @Test
    void contentWithoutASpaceIsCutAnywhere() {
        var words = "字".repeat(3000);

        assertThat(of(words).around(List.of(new Span(0, 3000))).length()).isEqualTo(2500);
    }

    @Test
    void citationsKeepTheirContextAcrossCharactersOfTwoUnits() {
        var text = "🙂🙂 one two three 🙂";

        var citation = of(text).cite(at(text, "two"));

        assertThat(citation.exact()).isEqualTo("two");
        assertThat(citation.start()).isEqualTo(7);
        assertThat(citation.prefix()).isEqualTo("🙂🙂 one ");
        assertThat(citation.suffix()).isEqualTo(" three 🙂");
        assertThat(citation.check(new ArticleText(text)).verified()).isTrue();
    }
}

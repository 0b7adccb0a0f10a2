package org.onrecord.extraction.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitParagraphsTest {

    @Test
    void everyKindOfLineBreakEndsAParagraph() {
        assertThat(SegmentedText.of("one\ntwo\r\nthree\u2029four\u0085five").paragraphs())
                .containsExactly("one", "two", "three", "four", "five");
    }

    @Test
    void whiteSpaceAtTheEndsIsNoPartOfAParagraph() {
        assertThat(SegmentedText.of("  one \u00A0\n \t \n\n two").paragraphs()).containsExactly("one", "two");
    }

    @Test
    void aBlankTextHasNone() {
        assertThat(SegmentedText.of(" \n\t\u00A0\n").paragraphs()).isEmpty();
    }
}

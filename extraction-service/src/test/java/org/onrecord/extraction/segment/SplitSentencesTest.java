package org.onrecord.extraction.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitSentencesTest {

    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(SegmentedText.of("Talks ended. Nobody won.").sentences())
                .containsExactly("Talks ended.", "Nobody won.");
    }

    @Test
    void anAbbreviationEndsASentenceOnlyBeforeAnOpeningWord() {
        assertThat(SegmentedText.of("He flew to the U.S. He met U.S. President Ada Lane.")
                        .sentences())
                .containsExactly("He flew to the U.S.", "He met U.S. President Ada Lane.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Ada J. Lane of Acme Corp. International spoke on Oct. 3 at 5 p.m. Tuesday.",
                "“We may go to example.com!” he said.",
                "It cost 3.5 million... or more.",
                "“Will they come?” Lane asked.",
                "“Never!” Foreign Minister Ada Lane said."
            })
    void staysWhole(String sentence) {
        assertThat(SegmentedText.of(sentence).sentences()).containsExactly(sentence);
    }

    @Test
    void aClosingQuotationMarkBelongsToItsSentence() {
        assertThat(SegmentedText.of("“We go. We stay.” Then he left. (Really.) Yes.")
                        .sentences())
                .containsExactly("“We go.", "We stay.”", "Then he left.", "(Really.)", "Yes.");
    }

    @Test
    void aParagraphEndsASentenceWithoutAFullStop() {
        assertThat(SegmentedText.of("A headline\nA text").sentences()).containsExactly("A headline", "A text");
    }
}

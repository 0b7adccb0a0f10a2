package org.onrecord.extraction.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokeniseTest {

    @Test
    void abbreviationsKeepTheirFullStop() {
        assertThat(SegmentedText.of("The U.S. and Gen. J. Orr met on Oct. 2 at 5 p.m. sharp.")
                        .tokens())
                .containsExactly(
                        "The", "U.S.", "and", "Gen.", "J.", "Orr", "met", "on", "Oct.", "2", "at", "5", "p.m.", "sharp",
                        ".");
    }

    @Test
    void aWordIsNoAbbreviationBecauseItsCapitalisedFormIs() {
        assertThat(SegmentedText.of("He was ill. No. 10 said no.").tokens())
                .containsExactly("He", "was", "ill", ".", "No.", "10", "said", "no", ".");
    }

    @Test
    void hyphenatedWordsStayWhole() {
        assertThat(SegmentedText.of("Park Min-ho, a 19-year-old, left U.S.-led talks")
                        .tokens())
                .containsExactly("Park", "Min-ho", ",", "a", "19-year-old", ",", "left", "U.S.-led", "talks");
    }

    @Test
    void cliticsAreTokensOfTheirOwn() {
        assertThat(SegmentedText.of("Orr’s men don't know we'll go, O'Hara said")
                        .tokens())
                .containsExactly("Orr", "’s", "men", "do", "n't", "know", "we", "'ll", "go", ",", "O'Hara", "said");
    }

    @Test
    void aPluralsApostropheIsAMark() {
        assertThat(SegmentedText.of("the countries’ pact").tokens()).containsExactly("the", "countries", "’", "pact");
    }

    @Test
    void numbersKeepTheirInnerMarks() {
        assertThat(SegmentedText.of("$1,200.50 at 10:30, 3.5%.").tokens())
                .containsExactly("$", "1,200.50", "at", "10:30", ",", "3.5", "%", ".");
    }

    @Test
    void ellipsesDashesAndDoubledMarksAreOneToken() {
        assertThat(SegmentedText.of("''well... -- I…'' he — no").tokens())
                .containsExactly("''", "well", "...", "--", "I", "…", "''", "he", "—", "no");
    }

    @Test
    void everyCharacterBeyondTheBasicPlaneIsWhole() {
        assertThat(SegmentedText.of("yes 👍🏽 no").tokens()).containsExactly("yes", "👍", "🏽", "no");
    }

    @Test
    void aWebAddressIsOneToken() {
        assertThat(SegmentedText.of("see news.tv2.co-op.com now").tokens())
                .containsExactly("see", "news.tv2.co-op.com", "now");
    }

    @Test
    void noRepetitionIsTooDeep() {
        assertThat(SegmentedText.of("2010-".repeat(20_000)).tokens()).isNotEmpty();
        assertThat(SegmentedText.of("a.".repeat(20_000) + "b-".repeat(20_000)).tokens())
                .isNotEmpty();
    }
}

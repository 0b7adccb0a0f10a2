package org.onrecord.extraction.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairQuoteMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"“We go,”", "\"We go,\"", "''We go,''", "«We go,»", "‘We don’t go,’", "'We don't go,'"})
    void pairsEveryKindOfMark(String quoted) {
        assertThat(SegmentedText.of("Then " + quoted + " she said. It's Orr's.").quoted())
                .containsExactly(quoted);
    }

    @Test
    void aPluralsApostropheDoesNotClose() {
        assertThat(SegmentedText.of("‘The workers’ rights come first,’ she said.")
                        .quoted())
                .containsExactly("‘The workers’ rights come first,’");
    }

    @Test
    void singleMarksNestInDoubleOnes() {
        var stretches = SegmentedText.of("“He said ‘no’ to us,” she said.");
        assertThat(stretches.quoted()).containsExactly("“He said ‘no’ to us,”", "‘no’");
        assertThat(stretches.stretches()).extracting(QuotedStretch::depth).containsExactly(0, 1);
    }

    @Test
    void aQuotationOfTwoParagraphsIsOpenInTheFirstAndGoesOnInTheSecond() {
        var stretches =
                SegmentedText.of("“It begins.\n“It ends,” he said. “Yes.”").stretches();
        assertThat(stretches).extracting(QuotedStretch::closed).containsExactly(false, true, true);
        assertThat(stretches).extracting(QuotedStretch::continues).containsExactly(false, true, false);
    }

    @Test
    void innerIsWithoutTheMarks() {
        var text = SegmentedText.of("''We go''");
        assertThat(text.analysed().at(text.stretches().get(0).inner())).isEqualTo("We go");
    }

    @Test
    void anInchMarkOpensNothing() {
        assertThat(SegmentedText.of("A board of 6\" and 8\" width").quoted()).isEmpty();
    }
}

package org.onrecord.training.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedStretchesTest {

    @Test
    void aPairOfMarksHoldsAStretch() {
        assertThat(in("“We rowed home,” he said. \"It rained.\""))
                .containsExactly("“We rowed home,”", "\"It rained.\"");
    }

    @Test
    void anUnclosedMarkRunsToTheEndOfItsParagraph() {
        assertThat(in("“We rowed,\n\n“and we slept,” she said.")).containsExactly("“We rowed,", "“and we slept,”");
    }

    @Test
    void aNestedPairStaysInside() {
        assertThat(in("“He sang “Old Boats” twice,” she said.")).containsExactly("“He sang “Old Boats” twice,”");
    }

    @Test
    void aSecondOpeningMarkEndsWhatWasNeverClosed() {
        assertThat(in("“One boat, he said. “Two boats, she said.”"))
                .containsExactly("“One boat, he said. ", "“Two boats, she said.”");
    }

    @Test
    void straightMarksOpenAndCloseByWhatStandsBesideThem() {
        assertThat(in("A \"free\" ride and a \"fair\" one.")).containsExactly("\"free\"", "\"fair\"");
    }

    @Test
    void twoSingleMarksAreOneDouble() {
        assertThat(in("''We rowed,'' he said.")).containsExactly("''We rowed,''");
    }

    @Test
    void singleMarksCountOutsideDoubleOnesOnly() {
        assertThat(in("Mayor: ‘No More Boats’ here")).containsExactly("‘No More Boats’");
        assertThat(in("“He said ‘no’ to it,” she said.")).containsExactly("“He said ‘no’ to it,”");
    }

    @Test
    void apostrophesOpenNothing() {
        assertThat(in("The rowers' boats and the town's pier can't float.")).isEmpty();
    }

    @Test
    void marksInMarkupDoNotCount() {
        assertThat(in("<tweet lang=\"en\">We rowed</tweet>")).isEmpty();
    }

    private static List<String> in(String text) {
        return QuotedStretches.of(text).stream().map(range -> range.in(text)).toList();
    }
}

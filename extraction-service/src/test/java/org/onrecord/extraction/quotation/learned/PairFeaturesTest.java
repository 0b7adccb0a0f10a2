package org.onrecord.extraction.quotation.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.encoder.CutWindows;
import org.onrecord.extraction.encoder.Segmented;
import org.onrecord.extraction.encoder.Window;

class PairFeaturesTest {

    private static final String TEXT = "“We go,” Lane said. He left.\nOthers stayed.";

    private final Window window = CutWindows.cut(Segmented.units(TEXT)).get(0);
    private final ReadFeatures features = new ReadFeatures(TEXT, Segmented.units(TEXT));

    private int unit(String word) {
        for (int i = 0; i < window.size(); i++) {
            if (TEXT.startsWith(word, window.units().get(i).start())) {
                return i;
            }
        }
        throw new AssertionError(word);
    }

    @Test
    void everyRowLiesInItsTable() {
        for (int first = 0; first < window.size(); first++) {
            for (int last = first; last < window.size(); last++) {
                var rows = features.of(window, first, last);
                assertThat(Arrays.stream(rows.clause())).allMatch(row -> row >= 0 && row < PairFeatures.CLAUSE_ROWS);
                assertThat(Arrays.stream(rows.place())).allMatch(row -> row >= 0 && row < PairFeatures.PLACE_ROWS);
                assertThat(Arrays.stream(rows.distance()))
                        .allMatch(row -> row >= 0 && row < PairFeatures.DISTANCE_ROWS);
            }
        }
    }

    @Test
    void theCueItselfIsAtNoDistance() {
        int said = unit("said");
        assertThat(features.of(window, said, said).distance()[said]).isZero();
    }

    @Test
    void leftAndRightDiffer() {
        int said = unit("said");
        var rows = features.of(window, said, said);
        assertThat(rows.distance()[said - 1]).isNotEqualTo(rows.distance()[said + 1]);
        assertThat(rows.clause()[said - 1]).isNotEqualTo(rows.clause()[said + 1]);
    }

    @Test
    void anotherParagraphIsFar() {
        int said = unit("said");
        var rows = features.of(window, said, said);
        assertThat(rows.distance()[unit("Others")]).isGreaterThanOrEqualTo(PairFeatures.DISTANCE_ROWS / 2);
        assertThat(rows.distance()[unit("left")]).isLessThan(PairFeatures.DISTANCE_ROWS / 2);
    }

    @Test
    void wordsInMarksHaveRowsOfTheirOwn() {
        int said = unit("said");
        var rows = features.of(window, said, said);
        assertThat(List.of(rows.clause()[unit("We")])).doesNotContain(rows.clause()[unit("Lane")]);
    }
}

package org.onrecord.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutWindowsTest {

    private static final String SENTENCE = "The bridge is open to all. ";

    private static List<Window> windows(String text) {
        return CutWindows.cut(Segmented.units(text));
    }

    @Test
    void shortParagraphsArePackedWithASeparatorBetween() {
        var windows = windows("One two.\nThree four.");
        assertThat(windows).hasSize(1);
        assertThat(windows.get(0).ids().get(0)).isEqualTo(WordPieces.OPENING);
        assertThat(windows.get(0).ids().stream().filter(id -> id == WordPieces.SEPARATOR))
                .hasSize(2);
        assertThat(windows.get(0).places()).containsExactly(1, 2, 3, 5, 6, 7);
    }

    @Test
    void aParagraphThatDoesNotFitOpensTheNextWindow() {
        var windows =
                windows(SENTENCE.repeat(10).strip() + "\n" + SENTENCE.repeat(10).strip());
        assertThat(windows).hasSize(2);
        assertThat(windows.get(1).units().get(0).opensParagraph()).isTrue();
    }

    @Test
    void aParagraphLongerThanAWindowIsCutBetweenSentences() {
        var windows = windows(SENTENCE.repeat(60).strip());
        assertThat(windows).hasSizeGreaterThan(2);
        for (int i = 1; i < windows.size(); i++) {
            var last = windows.get(i - 1).units().get(windows.get(i - 1).size() - 1);
            assertThat(windows.get(i).units().get(0).sentence()).isGreaterThan(last.sentence());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "antidisestablishmentarianism ", "x", ". ", "“", "a.\n"})
    void everyUnitStandsInOneWindowOfBoundedLength(String piece) {
        var units = Segmented.units(piece.repeat(3_000));
        var windows = CutWindows.cut(units);
        int next = 0;
        for (var window : windows) {
            assertThat(window.first()).isEqualTo(next);
            assertThat(window.length()).isLessThanOrEqualTo(CutWindows.LONGEST + 8);
            assertThat(window.rows()).hasSameSizeAs(window.ids()).allMatch(row -> row >= 0 && row < Unit.ROWS);
            assertThat(window.places()).hasSize(window.size());
            next = window.end();
        }
        assertThat(next).isEqualTo(units.size());
    }

    @Test
    void noUnitsNoWindow() {
        assertThat(CutWindows.cut(List.of())).isEmpty();
    }
}

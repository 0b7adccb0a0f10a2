package org.onrecord.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.encoder.Unit.Letters;

class ReadUnitsTest {

    private static List<String> words(String text) {
        return Segmented.units(text).stream()
                .map(unit -> text.substring(unit.start(), unit.end()))
                .toList();
    }

    @Test
    void wordsNumbersAndSingleMarksAreUnits() {
        assertThat(words("Lane's plan, ''twice'' the U.S. 3.5%"))
                .containsExactly(
                        "Lane", "'", "s", "plan", ",", "''", "twice", "''", "the", "U", ".", "S", ".", "3", ".", "5",
                        "%");
    }

    @Test
    void aWordWithCombiningMarksStaysOneUnit() {
        assertThat(words("Ame\u0301lie spoke")).containsExactly("Ame\u0301lie", "spoke");
    }

    @Test
    void lettersTellWhatTheVocabularyDoesNot() {
        assertThat(Segmented.units("the Oslo NATO I 7").stream().map(Unit::letters))
                .containsExactly(Letters.LOWER, Letters.INITIAL, Letters.CAPITALS, Letters.INITIAL, Letters.LOWER);
    }

    @Test
    void marksStandInTheQuotationThatTheyMake() {
        assertThat(Segmented.units("“Go,” he said.").stream().map(Unit::quoted))
                .containsExactly(true, true, true, true, false, false, false);
    }

    @Test
    void theFirstUnitOfEachParagraphOpensIt() {
        var units = Segmented.units("One two.\nThree four.");
        assertThat(IntStream.range(0, units.size()).filter(i -> units.get(i).opensParagraph()))
                .containsExactly(0, 3);
        assertThat(units.get(3).paragraph()).isEqualTo(1);
        assertThat(units.get(3).sentence()).isEqualTo(1);
    }

    @Test
    void aTextWithoutVisibleCharactersHasNoUnits() {
        assertThat(Segmented.units(" \n\u00a0\t")).isEmpty();
    }
}

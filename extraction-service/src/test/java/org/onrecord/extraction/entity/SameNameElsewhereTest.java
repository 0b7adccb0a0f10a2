package org.onrecord.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.Pipelines;
import org.onrecord.extraction.encoder.ReadUnits;
import org.onrecord.extraction.encoder.WordPieces;
import org.onrecord.extraction.entity.NameModel.Found;

class SameNameElsewhereTest {

    private static final ReadUnits READ_UNITS = new ReadUnits(WordPieces.load());

    /** The names there are, if the model found the first occurrence of one only. */
    private static List<String> found(String text, String name, double probability) {
        var analysed = new Pipeline("segmentation", Pipelines.segmentation())
                .apply(AnalysedText.of(new ArticleText(text), ArticleFacts.UNKNOWN));
        var units = READ_UNITS.read(analysed);
        var seen = new ArrayList<Found>();
        int at = text.indexOf(name);
        int first = -1;
        int end = -1;
        for (int i = 0; i < units.size(); i++) {
            first = units.get(i).start() == at ? i : first;
            end = units.get(i).end() == at + name.length() ? i + 1 : end;
        }
        seen.add(new Found(first, end, EntityType.LOCATION, probability, NameModel.RULE));
        return new SameNameElsewhere(NameLexicon.SHIPPED, new TextWords(analysed), units)
                .complete(seen).stream()
                        .map(f -> text.substring(
                                        units.get(f.first()).start(),
                                        units.get(f.end() - 1).end()) + "@"
                                + units.get(f.first()).start() + " "
                                + f.rule())
                        .toList();
    }

    @Test
    void theSameWordsAreFoundAgain() {
        assertThat(found(
                        "They came to Brunvik. In Brunvik it rained. When Brunvik slept, all was quiet.",
                        "Brunvik",
                        0.9))
                .containsExactly(
                        "Brunvik@13 name-model", "Brunvik@25 same-name-elsewhere", "Brunvik@49 same-name-elsewhere");
    }

    @Test
    void partOfALongerNameIsLeft() {
        assertThat(found("They came to Brunvik. The Brunvik Arena is old.", "Brunvik", 0.9))
                .containsExactly("Brunvik@13 name-model");
    }

    @Test
    void whatIsNotSureAnywhereIsNotCarried() {
        assertThat(found("They came to Brunvik. In Brunvik it rained.", "Brunvik", 0.4))
                .containsExactly("Brunvik@13 name-model");
    }

    @Test
    void aCommonWordNamesNothingByItself() {
        assertThat(found("They came to Reading. He was fond of Reading.", "Reading", 0.9))
                .containsExactly("Reading@13 name-model");
    }

    @Test
    void lowerCaseIsNoName() {
        assertThat(found("They came to Brunvik. A brunvik is a fish.", "Brunvik", 0.9))
                .containsExactly("Brunvik@13 name-model");
    }
}

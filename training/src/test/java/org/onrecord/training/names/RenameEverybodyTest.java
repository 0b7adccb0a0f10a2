package org.onrecord.training.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.training.names.LabelledText.Name;

class RenameEverybodyTest {

    private static final String TEXT =
            "Maria Berger met Berger Bank in France. Later Berger slept in Hamburg, near Fjordfest.";
    private static final LabelledText OLD = new LabelledText(
            TEXT,
            List.of(
                    name("Maria Berger", 0, EntityType.PERSON),
                    name("Berger Bank", 1, EntityType.ORGANIZATION),
                    name("France", 0, EntityType.LOCATION),
                    name("Berger", TEXT.indexOf("Later"), EntityType.PERSON),
                    name("Hamburg", 0, EntityType.LOCATION),
                    name("Fjordfest", 0, null)),
            0.5f);

    private final RenameEverybody rename = new RenameEverybody();

    private static Name name(String words, int from, @org.jspecify.annotations.Nullable EntityType type) {
        int start = TEXT.indexOf(words, from);
        return new Name(new CharRange(start, start + words.length()), type);
    }

    @RepeatedTest(20)
    void everyWordOfANameBecomesTheSameOtherOne(RepetitionInfo info) {
        var renamed = rename.rename(OLD, new Random(info.getCurrentRepetition()));
        var words = renamed.names().stream()
                .map(name -> name.range().in(renamed.text()))
                .toList();
        assertThat(words).hasSize(6);
        assertThat(words.get(0)).isNotEqualTo("Maria Berger").endsWith(" " + words.get(3));
        assertThat(words.get(1)).isEqualTo(words.get(3) + " Bank");
        assertThat(words.get(2)).isEqualTo("France");
        assertThat(words.get(4)).isNotEmpty();
        assertThat(words.get(5)).isEqualTo("Fjordfest");
        assertThat(renamed.weight()).isEqualTo(OLD.weight());
    }

    @Test
    void whatIsNoNameStays() {
        var renamed = rename.rename(OLD, new Random(1));
        assertThat(renamed.text()).contains(" met ", ". Later ", " slept in ", ", near Fjordfest.");
    }

    @Test
    void theSameNumbersGiveTheSameText() {
        assertThat(rename.rename(OLD, new Random(4))).isEqualTo(rename.rename(OLD, new Random(4)));
    }
}

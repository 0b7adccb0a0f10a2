package org.onrecord.extraction.event.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.event.gold.GoldMention.Basis;
import org.onrecord.extraction.event.gold.GoldMention.Factuality;
import org.onrecord.extraction.event.gold.GoldMention.Role;

class ReadEventGoldTest {

    /** Levels 0 and 1, as far as the guideline names them. */
    private static final Pattern EDTF_DATE = Pattern.compile("\\d{3}X|\\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-\\d{2})?)?");

    private static final String FILE = """
            publishedAt: 2020-03-12
            title: Talks in Oslo

            \uD83D\uDCF0 Ana Ruiz and Li Wen met in Oslo on Monday.
            They will meet again. The first meeting was short, the next meeting may be long.
            ---
            event | role | trigger | when | basis | factuality | within | participants | place | passage
            """;

    private static EventGold parse(String... rows) {
        return ReadEventGold.parse("talks", FILE + String.join("\n", rows));
    }

    @Test
    void aRowBecomesAMentionWithSpansInCodePoints() {
        var gold = parse(
                "1 | main | met | 2020-03-09 | EXPRESSION | ASSERTED | - | Ana Ruiz; Li Wen | Oslo | Ana Ruiz ... Monday",
                "1 | also | meeting#1 | = | = | ASSERTED | - | = | = | The first meeting",
                "2 | optional | meeting#2 | - | UNKNOWN | HYPOTHETICAL | Ruiz | - | - | the next ... long");

        assertThat(gold.text().exact(gold.mentions().get(0).trigger())).isEqualTo("met");
        assertThat(gold.mentions().get(0).trigger().start()).isEqualTo(22);
        assertThat(gold.text().exact(gold.mentions().get(0).passage()))
                .isEqualTo("Ana Ruiz and Li Wen met in Oslo on Monday");
        assertThat(gold.mentions().get(1).edtf()).isEqualTo("2020-03-09");
        assertThat(gold.mentions().get(1).participants()).containsExactly("Ana Ruiz", "Li Wen");
        assertThat(gold.text().exact(gold.mentions().get(2).passage())).isEqualTo("the next meeting may be long");
        assertThat(gold.mentions().get(2).within()).isEqualTo("Ruiz");
        assertThat(gold.events()).extracting(GoldMention::event).containsExactly(1);
    }

    @Test
    void aRowThatDoesNotResolveIsRefused() {
        assertRefused("occurs 2 times", "1 | main | meeting | - | UNKNOWN | ASSERTED | - | - | - | meeting");
        assertRefused("occurs 2 times", "1 | main | meeting#3 | - | UNKNOWN | ASSERTED | - | - | - | meeting");
        assertRefused("occurs 0 times", "1 | main | mee | - | UNKNOWN | ASSERTED | - | - | - | meeting");
        assertRefused("after the trigger", "1 | main | again | - | UNKNOWN | ASSERTED | - | - | - | They ... Monday");
        assertRefused("before the trigger", "1 | main | met | - | UNKNOWN | ASSERTED | - | - | - | They ... Monday");
        assertRefused("does not occur", "1 | main | met | - | UNKNOWN | ASSERTED | - | Li Wei | - | met");
        assertRefused("does not occur", "1 | main | met | - | UNKNOWN | ASSERTED | - | - | Bergen | met");
        assertRefused("basis", "1 | main | met | 2020 | UNKNOWN | ASSERTED | - | - | - | met");
        assertRefused("10 columns", "1 | main | met");
    }

    @Test
    void anEventHasOneMainMention() {
        var main = "1 | main | met | - | UNKNOWN | ASSERTED | - | - | - | met";
        assertRefused("two main", main, "1 | main | again | - | UNKNOWN | ASSERTED | - | - | - | again");
        assertRefused("must come before", "2 | also | again | = | = | ASSERTED | - | = | = | again");
        assertRefused("optional", main, "1 | optional | again | - | UNKNOWN | ASSERTED | - | - | - | again");
    }

    private static void assertRefused(String because, String... rows) {
        assertThatThrownBy(() -> parse(rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("talks: ")
                .hasMessageContaining(because);
    }

    @Test
    void aFileWithoutTableIsRefused() {
        assertThatThrownBy(() -> ReadEventGold.parse("talks", "publishedAt: 2020-03-12\n\nText."))
                .hasMessageContaining("---");
        assertThatThrownBy(() -> ReadEventGold.parse("talks", FILE.replace("title", "heading")))
                .hasMessageContaining("no title");
    }

    @Test
    void allTextsAreReadAndHalfOfThemAreHeldBack() {
        var dev = ReadEventGold.folder(ReadEventGold.DEV);
        var heldBack = ReadEventGold.folder(ReadEventGold.HELD_BACK);

        assertThat(dev).hasSameSizeAs(heldBack);
        assertThat(dev.size() + heldBack.size()).isGreaterThanOrEqualTo(30);
        for (var half : List.of(dev, heldBack)) {
            assertThat(half).allSatisfy(text -> assertThat(text.events()).hasSizeGreaterThan(9));
            assertThat(events(half).map(GoldMention::factuality)).contains(Factuality.values());
            assertThat(events(half).map(GoldMention::basis)).contains(Basis.values());
        }
    }

    @Test
    void datesArePlain() {
        var all = Stream.of(ReadEventGold.DEV, ReadEventGold.HELD_BACK)
                .flatMap(folder -> ReadEventGold.folder(folder).stream());
        assertThat(all.flatMap(text -> text.mentions().stream()).map(GoldMention::edtf))
                .allSatisfy(edtf -> {
                    if (edtf != null) {
                        assertThat(edtf.split("/"))
                                .allMatch(end -> end.equals("..")
                                        || EDTF_DATE.matcher(end).matches());
                    }
                });
    }

    private static Stream<GoldMention> events(List<EventGold> texts) {
        return texts.stream().flatMap(text -> text.mentions().stream()).filter(m -> m.role() == Role.MAIN);
    }
}

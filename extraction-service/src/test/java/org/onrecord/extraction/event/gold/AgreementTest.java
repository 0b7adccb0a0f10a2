package org.onrecord.extraction.event.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.event.gold.EventScorer.SystemEvent;
import org.onrecord.extraction.event.gold.GoldMention.Role;

/** How far a second person, who saw only the guideline, agrees with the gold: what README.md states of it is what is so. */
class AgreementTest {

    private static final Path SECOND = Path.of("src/test/resources/gold/events/second");

    private static final Offset<Double> TENTH = within(0.05);

    private final Map<String, EventGold> first = Stream.of(ReadEventGold.DEV, ReadEventGold.HELD_BACK)
            .flatMap(folder -> ReadEventGold.folder(folder).stream())
            .collect(Collectors.toMap(EventGold::name, Function.identity()));
    private final List<EventGold> second = ReadEventGold.folder(SECOND);

    @Test
    void theSameTenTextsAreReadTwice() {
        assertThat(second)
                .hasSize(10)
                .allSatisfy(text -> assertThat(text.text().text())
                        .isEqualTo(first.get(text.name()).text().text()));
    }

    @Test
    void agreesAsFarAsIsStated() {
        var scorer = new EventScorer();
        second.forEach(text -> scorer.add(first.get(text.name()), asFound(text)));
        var scores = scorer.scores();
        assertThat(scores.found().f()).isCloseTo(90.5, TENTH);
        assertThat(scores.rightDate().f()).isCloseTo(86.7, TENTH);
        assertThat(scores.asFact().count()).isZero();
        assertThat(scores.within().percent()).isCloseTo(98.6, TENTH);
    }

    private static List<SystemEvent> asFound(EventGold text) {
        return text.mentions().stream()
                .filter(mention -> mention.role() != Role.OPTIONAL)
                .map(mention -> new SystemEvent(
                        mention.trigger(), mention.edtf(), mention.factuality(), mention.within() != null))
                .toList();
    }
}

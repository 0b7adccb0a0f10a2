package org.onrecord.extraction.event.gold;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.extraction.analysis.TestPipelines;
import org.onrecord.extraction.event.gold.EventScorer.SystemEvent;

/** Prints, for whoever makes rules, how each event that is found in the dev texts differs from gold, and what is missed. */
public final class EventDifferences {

    private EventDifferences() {}

    public static void main(String[] arguments) {
        var find = new FindGoldEvents(TestPipelines.BY_MODEL);
        for (var gold : ReadEventGold.folder(ReadEventGold.DEV)) {
            System.out.println("== " + gold.name());
            var found = new HashSet<Integer>();
            for (var event : find.in(gold)) {
                var mention = mention(gold, event);
                mention.ifPresent(m -> found.add(m.event()));
                System.out.printf(
                        "%-40s %s %s %s%n",
                        mention.map(m -> difference(m, event)).orElse("in no gold"),
                        gold.text().exact(event.trigger()),
                        event.edtf(),
                        event.factuality());
            }
            gold.events().stream()
                    .filter(event -> !found.contains(event.event()))
                    .forEach(event -> System.out.printf(
                            "%-40s %s %s %s%n",
                            "missed", gold.text().exact(event.trigger()), event.edtf(), event.factuality()));
        }
    }

    private static Optional<GoldMention> mention(EventGold gold, SystemEvent event) {
        return gold.mentions().stream()
                .filter(mention -> mention.trigger().overlaps(event.trigger()))
                .findFirst();
    }

    private static String difference(GoldMention gold, SystemEvent event) {
        if (gold.role() == GoldMention.Role.OPTIONAL) {
            return "optional";
        }
        var date = Objects.equals(gold.edtf(), event.edtf()) ? "" : "date is " + gold.edtf() + " ";
        var factuality = gold.factuality() == event.factuality() ? "" : "is " + gold.factuality();
        return date + factuality;
    }
}

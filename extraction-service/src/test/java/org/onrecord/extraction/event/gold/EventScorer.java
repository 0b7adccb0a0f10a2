package org.onrecord.extraction.event.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;
import org.onrecord.extraction.event.gold.EventScores.Count;
import org.onrecord.extraction.event.gold.EventScores.Share;
import org.onrecord.extraction.event.gold.GoldMention.Factuality;
import org.onrecord.extraction.event.gold.GoldMention.Role;

/** Compares the events of a system with gold, by the numbered rules of {@code gold/events/GUIDELINE.md}, "Scoring". */
public final class EventScorer {

    private final List<Pair> pairs = new ArrayList<>();
    private final List<SystemEvent> strays = new ArrayList<>();
    private final List<EventOf> events = new ArrayList<>();

    /**
     * What a system finds.
     *
     * @param trigger in code points of the text
     * @param edtf its date, null if undated
     * @param within whether it is given as asserted by a speaker only
     */
    public record SystemEvent(Span trigger, @Nullable String edtf, Factuality factuality, boolean within) {}

    /** Numbers of events begin anew in each text, so an event is known by both. */
    private record EventOf(String text, GoldMention main) {}

    private record Pair(EventOf of, GoldMention mention, SystemEvent found) {}

    private record WrongDate(EventOf of, @Nullable String edtf) {}

    /** Adds one text and all that the system finds in it. */
    public void add(EventGold gold, List<SystemEvent> found) {
        var mains = gold.events().stream()
                .map(main -> new EventOf(gold.name(), main))
                .toList();
        events.addAll(mains);
        for (var event : found) {
            var mention = mentionOf(event, gold.mentions());
            if (mention.isEmpty()) {
                strays.add(event);
            } else if (mention.get().role() != Role.OPTIONAL) {
                int number = mention.get().event();
                mains.stream()
                        .filter(main -> main.main().event() == number)
                        .forEach(main -> pairs.add(new Pair(main, mention.get(), event)));
            }
        }
    }

    /** The figures of all texts added so far. */
    public EventScores scores() {
        var found = new HashSet<EventOf>();
        var right = new HashSet<EventOf>();
        var wrong = new HashSet<WrongDate>();
        for (var pair : pairs) {
            found.add(pair.of());
            var date = pair.found().edtf();
            if (date != null && date.equals(pair.of().main().edtf())) {
                right.add(pair.of());
            } else if (date != null) {
                wrong.add(new WrongDate(pair.of(), date));
            }
        }
        int dated = (int)
                events.stream().filter(event -> event.main().edtf() != null).count();
        int datedStrays =
                (int) strays.stream().filter(stray -> stray.edtf() != null).count();
        return new EventScores(
                new Count(found.size(), strays.size(), events.size()),
                new Count(right.size(), wrong.size() + datedStrays, dated),
                shownAsFact(events),
                shownAsFact(events.stream().filter(found::contains).toList()),
                new Share(
                        (int) pairs.stream()
                                .filter(EventScorer::agreesOnSpeaker)
                                .count(),
                        pairs.size()));
    }

    private Share shownAsFact(List<EventOf> among) {
        Set<EventOf> asFact = new HashSet<>();
        for (var pair : pairs) {
            if (pair.found().factuality() == Factuality.ASSERTED
                    && pair.mention().factuality() != Factuality.ASSERTED) {
                asFact.add(pair.of());
            }
        }
        var unreal = among.stream()
                .filter(event -> event.main().factuality() != Factuality.ASSERTED)
                .toList();
        return new Share((int) unreal.stream().filter(asFact::contains).count(), unreal.size());
    }

    private static boolean agreesOnSpeaker(Pair pair) {
        return pair.found().within() == (pair.mention().within() != null);
    }

    private static Optional<GoldMention> mentionOf(SystemEvent event, List<GoldMention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.trigger().overlaps(event.trigger()))
                .min(Comparator.comparing(
                                (GoldMention mention) -> !mention.trigger().equals(event.trigger()))
                        .thenComparing(mention -> -shared(mention.trigger(), event.trigger()))
                        .thenComparing(mention -> !Objects.equals(mention.edtf(), event.edtf())));
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}

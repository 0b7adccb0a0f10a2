package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.receipt.Receipt;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;
import org.onrecord.extraction.time.TimeExpression;

/**
 * Finds events: what a time expression dates, what is told by its distance to a dated event, and speech before an audience.
 * In doubt an event is left out.
 */
public final class FindEvents implements Stage {

    @Override
    public String name() {
        return "find-events";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Token.LAYER, Sentence.LAYER, Entity.LAYER, TimeExpression.LAYER, Quotation.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Event.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText text) {
        var reading = new EventReading(text, EventLexicon.SHIPPED);
        var drafts = new ArrayList<EventDraft>();
        drafts.addAll(new DatedEvents(reading).find());
        drafts.addAll(new RelatedEvents(reading, List.copyOf(drafts)).find());
        drafts.addAll(new PublicSpeeches(reading).find());
        drafts.sort(Comparator.comparing(EventDraft::range)
                .thenComparing(d -> d.trigger().start()));
        var events = new ArrayList<Event>();
        for (var draft : distinct(drafts)) {
            events.add(event("v" + (events.size() + 1), draft, text));
        }
        return text.with(Event.LAYER, List.copyOf(events));
    }

    private static List<EventDraft> distinct(List<EventDraft> drafts) {
        var kept = new ArrayList<EventDraft>();
        for (var draft : drafts) {
            boolean known = kept.stream()
                    .anyMatch(
                            k -> k.trigger().equals(draft.trigger()) && k.when().equals(draft.when()));
            if (!known) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private Event event(String id, EventDraft draft, AnalysedText text) {
        var receipt = new Receipt(name(), draft.rule(), version(), draft.confidence());
        return new Event(
                id,
                draft.range(),
                draft.trigger(),
                draft.when(),
                draft.participants(),
                draft.placeId(),
                draft.factuality(),
                within(draft.trigger(), text),
                receipt);
    }

    /** The quotation whose speaker alone asserts it: the smallest whose content holds the trigger. */
    private static @Nullable String within(CharRange trigger, AnalysedText text) {
        return text.get(Quotation.LAYER).stream()
                .filter(quotation -> quotation.content().stream().anyMatch(piece -> piece.contains(trigger)))
                .min(Comparator.comparingInt(quotation ->
                        quotation.content().stream().mapToInt(CharRange::length).sum()))
                .map(Quotation::id)
                .orElse(null);
    }
}

package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.event.Event.Factuality;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.receipt.Receipt;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;
import org.onrecord.extraction.time.TimeExpression;

/**
 * Finds events: verbs and nouns that tell what happened, will, may or did not happen, with what dates them. In doubt whether
 * something is told as a fact it is left out.
 */
public final class FindEvents implements Stage {

    private static final double DATED = 0.7;
    private static final double UNDATED = 0.5;

    @Override
    public String name() {
        return "find-events";
    }

    @Override
    public String version() {
        return "2";
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
        var find = new FindHappenings(reading);
        var tellUndated = new TellUndated(reading.words());
        var byExpression = new DateByExpression(reading);
        var byLine = new DateByLine(reading);
        var toldEvents = new ToldEvents(reading);
        var byDistance = new DateByDistance(reading, toldEvents);
        var byCompany = new DateByCompany(reading, toldEvents);
        var byStory = new DateByStory(reading, toldEvents);
        var describe = new DescribeEvent(reading);
        var told = new HashSet<String>();
        var all = new ArrayList<Happening>();
        for (var sentence : reading.sentences()) {
            var happenings = new ArrayList<>(find.in(sentence));
            byExpression.date(sentence, happenings);
            byLine.date(sentence, happenings);
            byDistance.date(sentence, happenings);
            byCompany.date(sentence, happenings);
            byStory.date(sentence, happenings);
            toldEvents.remember(sentence, happenings);
            all.addAll(happenings);
        }
        new DateByRestating(reading).date(all);
        for (var happening : all) {
            boolean again = happening.noun != null && happening.noun.definite() && told.contains(happening.lemma);
            if (happening.factuality != null && (happening.dated() || (tellUndated.tells(happening) && !again))) {
                drafts.add(describe.draft(happening));
                told.add(happening.lemma);
            }
        }
        drafts.addAll(new PublicSpeeches(reading, List.copyOf(drafts)).find());
        drafts.sort(Comparator.comparing(EventDraft::trigger)
                .thenComparing(d -> String.valueOf(d.when().edtf())));
        var events = new ArrayList<Event>();
        for (var draft : distinct(drafts)) {
            events.add(event("v" + (events.size() + 1), draft, reading));
        }
        return text.with(Event.LAYER, List.copyOf(events));
    }

    /** Of drafts in order, one for each trigger and date. */
    private static List<EventDraft> distinct(List<EventDraft> drafts) {
        var kept = new ArrayList<EventDraft>();
        for (var draft : drafts) {
            var last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null
                    || !last.trigger().equals(draft.trigger())
                    || !last.when().equals(draft.when())) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private Event event(String id, EventDraft draft, EventReading reading) {
        var receipt = new Receipt(name(), draft.rule(), version(), draft.when().edtf() == null ? UNDATED : DATED);
        var factuality = draft.factuality() == Factuality.ASSERTED
                        && reading.ahead(draft.when().edtf())
                ? Factuality.PLANNED
                : draft.factuality();
        return new Event(
                id,
                draft.range(),
                draft.trigger(),
                draft.when(),
                draft.participants(),
                draft.placeId(),
                factuality,
                within(draft.trigger(), reading),
                receipt);
    }

    private static @Nullable String within(CharRange trigger, EventReading reading) {
        var quotation = reading.spoken().around(trigger);
        return quotation == null ? null : quotation.id();
    }
}

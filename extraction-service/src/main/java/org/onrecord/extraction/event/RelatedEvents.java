package org.onrecord.extraction.event;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.time.TimeExpression;

/** Events dated by another one: "the letter came one day after ...". */
final class RelatedEvents {

    private static final double CONFIDENCE = 0.6;

    private final EventReading reading;
    private final List<EventDraft> dated;
    private final SentenceWords words;

    RelatedEvents(EventReading reading, List<EventDraft> dated) {
        this.reading = reading;
        this.dated = dated;
        this.words = reading.words();
    }

    List<EventDraft> find() {
        var found = new ArrayList<EventDraft>();
        for (int s = 0; s < reading.sentences().size(); s++) {
            var sentence = reading.sentences().get(s);
            for (var time : reading.times(sentence)) {
                int next = words.tokenAt(time.range().end() - 1) + 1;
                boolean related = time.type() == TimeExpression.Type.DURATION
                        && Set.of("after", "before").contains(words.key(next))
                        && next < sentence.endToken();
                var draft = related ? draft(time, next, sentence, s) : null;
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private @Nullable EventDraft draft(TimeExpression time, int link, Sentence sentence, int s) {
        var anchor = anchor(words.tokenAt(time.range().start()), sentence);
        var distance = distance(time.value());
        var clause = reading.clauseOf(Math.min(link + 1, sentence.endToken() - 1), s);
        var trigger = verb(link + 1, clause, sentence);
        var passage = reading.passage(sentence, clause);
        if (anchor == null || distance == null || trigger == null || passage == null) {
            return null;
        }
        var base = EventReading.day(anchor.when().edtf());
        if (base == null) {
            return null;
        }
        LocalDate day = "after".equals(words.key(link)) ? base.minus(distance) : base.plus(distance);
        var participants = reading.participants().in(Math.max(link, clause.first()), clause.end(), s);
        if (participants.isEmpty()) {
            return null;
        }
        var ids = new ArrayList<>(anchor.when().timeIds());
        ids.add(time.id());
        var when = new Event.When(day.toString(), Event.Basis.RELATION, ids);
        var factuality = reading.factuality().of(trigger, clause, sentence, reading.ahead(day.toString()));
        return new EventDraft(
                passage,
                words.range(trigger.token()),
                trigger.lemma(),
                when,
                participants,
                reading.participants().place(link, clause.end()),
                factuality,
                "distance-to-event",
                CONFIDENCE);
    }

    /** The dated event that the main clause names again: its noun, told before. */
    private @Nullable EventDraft anchor(int before, Sentence sentence) {
        int begin = words.start(before);
        var here = dated.stream()
                .filter(d -> d.range().equals(sentence.range()) && d.trigger().end() <= begin)
                .reduce((a, b) -> b);
        if (here.isPresent()) {
            return here.get();
        }
        for (int i = sentence.firstToken(); i < before; i++) {
            var key = words.key(i);
            int at = words.start(i);
            var known = dated.stream()
                    .filter(d -> d.lemma().equals(key) && d.trigger().start() <= at)
                    .reduce((a, b) -> b);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return null;
    }

    private @Nullable Trigger verb(int from, Clause clause, Sentence sentence) {
        for (int i = from; i < Math.max(clause.end(), from); i++) {
            var base = words.verb(i, sentence.firstToken());
            if (base != null && !reading.lexicon().stopVerb(base)) {
                return new Trigger(i, base, false, "distance-to-event");
            }
        }
        return null;
    }

    private static @Nullable Period distance(String value) {
        return value.matches("P\\d{1,4}[DWMY]") ? Period.parse(value) : null;
    }
}

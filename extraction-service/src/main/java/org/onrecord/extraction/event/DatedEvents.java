package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.time.TimeExpression;

/** Events with a time expression of their own. */
final class DatedEvents {

    private static final double CONFIDENCE = 0.7;
    private static final int POSSESSOR_REACH = 4;

    private final EventReading reading;
    private final SentenceWords words;
    private final ChooseTrigger choose;

    DatedEvents(EventReading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.choose = new ChooseTrigger(reading.lexicon(), words);
    }

    List<EventDraft> find() {
        var found = new ArrayList<EventDraft>();
        for (int s = 0; s < reading.sentences().size(); s++) {
            sentence(s, found);
        }
        return found;
    }

    private void sentence(int s, List<EventDraft> found) {
        var sentence = reading.sentences().get(s);
        TimeExpression previous = null;
        Trigger trigger = null;
        for (var time : reading.times(sentence)) {
            if (time.edtf() == null || time.edtf().indexOf('X') >= 0) {
                continue;
            }
            int first = words.tokenAt(time.range().start());
            int end = words.tokenAt(time.range().end() - 1) + 1;
            if (end <= reading.datelineEnd()) {
                continue;
            }
            var clause = reading.clauseOf(first, s);
            boolean joined = previous != null && trigger != null && joined(previous, first);
            trigger = joined ? trigger : choose.of(first, end, clause, sentence);
            previous = time;
            var draft =
                    trigger == null ? null : draft(trigger, time, reading.clauseOf(trigger.token(), s), sentence, s);
            if (draft != null) {
                found.add(draft);
            }
        }
    }

    /** "in June 2018 and February 2019": both times date the same word. */
    private boolean joined(TimeExpression previous, int first) {
        int last = words.tokenAt(previous.range().end() - 1);
        int between = first - last - 1;
        return between >= 1
                && between <= 2
                && Set.of("and", ",", "or").contains(words.key(last + 1))
                && (between == 1 || Set.of("in", "on", "and", "again").contains(words.key(last + 2)));
    }

    private @Nullable EventDraft draft(Trigger trigger, TimeExpression time, Clause clause, Sentence sentence, int s) {
        var passage = reading.passage(sentence, clause);
        boolean phrase = trigger.rule().equals("time-before-noun");
        int from = phrase
                ? Math.max(clause.first(), words.tokenAt(time.range().start()) - POSSESSOR_REACH)
                : clause.first();
        var participants = reading.takePart(clause, from, s);
        if (passage == null || participants.isEmpty()) {
            return null;
        }
        var when = new Event.When(time.edtf(), Event.Basis.EXPRESSION, List.of(time.id()));
        var factuality = reading.factuality().of(trigger, clause, sentence, reading.ahead(time.edtf()));
        var place = reading.participants().place(clause.first(), clause.end());
        return new EventDraft(
                passage,
                words.range(trigger.token()),
                trigger.lemma(),
                when,
                participants,
                place,
                factuality,
                trigger.rule(),
                CONFIDENCE);
    }
}

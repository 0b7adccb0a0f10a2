package org.onrecord.extraction.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.time.TimeExpression;

/** Finds the clause that a time stands in, where the cut between two verbs is nearer to the second one. */
final class TimeHome {

    private static final Set<String> FORESEEN = Set.of(
            "plan",
            "schedule",
            "expect",
            "promise",
            "agree",
            "intend",
            "announce",
            "predict",
            "forecast",
            "hope",
            "fear");

    private final EventReading reading;
    private final SentenceWords words;

    TimeHome(EventReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** Null if the sentence has no verb. */
    @Nullable
    Clause of(TimeExpression time, SentenceReading sentence) {
        int first = reading.first(time);
        var clause = sentence.clauseOf(first);
        var before = clause == null ? null : sentence.before(clause);
        if (clause == null || before == null) {
            return clause;
        }
        boolean back = asForeseen(clause) || behindParticiple(clause, before) || aside(time, clause);
        return back ? before : clause;
    }

    /** "will begin as planned on 1 July" */
    private boolean asForeseen(Clause clause) {
        int verb = clause.verb().token();
        return "as".equals(words.key(verb - 1))
                && FORESEEN.contains(clause.verb().base());
    }

    /** "a strike threatened for last month was averted": nothing but the time stands before the second verb. */
    private boolean behindParticiple(Clause clause, Clause before) {
        if (clause.first() != before.verb().token() + 1 || !clause.verb().finite()) {
            return false;
        }
        for (int i = clause.first(); i < clause.verb().first(); i++) {
            if (!words.timed(i) && !words.is(i, "ADP") && !words.is(i, "DET")) {
                return false;
            }
        }
        return clause.verb().first() > clause.first();
    }

    /** "visited Kenya once, in March 2019, two weeks after a crash": the distance behind the comma goes on telling the time. */
    private boolean aside(TimeExpression time, Clause clause) {
        int first = reading.first(time);
        int end = reading.end(time);
        boolean opens = ",".equals(words.key(clause.first())) && first - clause.first() <= 2;
        return opens && ",".equals(words.key(end)) && first > clause.first() && distanceBehind(end + 1);
    }

    private boolean distanceBehind(int from) {
        for (int i = from; i < from + 5; i++) {
            if (words.in(i, Set.of("after", "before"))) {
                return words.timed(i - 1)
                        || words.in(i - 1, Set.of("days", "weeks", "months", "years", "hours", "day"));
            }
        }
        return false;
    }
}

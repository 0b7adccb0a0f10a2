package org.onrecord.extraction.event;

import java.util.Set;
import org.onrecord.extraction.event.Event.Factuality;
import org.onrecord.extraction.event.Verb.Form;

/** Whether a clause tells what happened at the time of the clause before it. */
final class SameTime {

    private static final int DAY = 10;

    private final SentenceWords words;

    SameTime(SentenceWords words) {
        this.words = words;
    }

    /** @param parent the verb of the clause right before */
    boolean is(Happening h, Happening parent) {
        var clause = h.clause;
        if (clause == null || parent.clause == null || h.factuality == null) {
            return false;
        }
        var verb = clause.verb();
        var before = parent.clause.verb();
        if (verb.form() == Form.GERUND && "without".equals(words.key(verb.first() - 1))) {
            return true;
        }
        boolean noSubject = verb.first() - clause.first() <= 2;
        boolean joined = noSubject && words.in(clause.first(), Set.of("and", "or"));
        if (h.factuality != parent.factuality) {
            return false;
        }
        boolean sameForm = verb.form() == before.form() || verb.joined() != null;
        boolean participle = verb.form() == Form.GERUND && words.in(verb.first() - 1, Set.of(",", "and"));
        boolean past = h.factuality == Factuality.ASSERTED && verb.form() == Form.PAST;
        boolean when = "when".equals(clause.opener()) && past;
        boolean during = Set.of("while", "as").contains(clause.opener())
                && h.factuality == Factuality.ASSERTED
                && (verb.form() == Form.PROGRESSIVE || past);
        return (joined && sameForm) || participle || when || during;
    }

    /** "met at the border, the first time since May, but parted early": what a main clause goes on to tell of one day. */
    boolean turns(Happening h, Happening main) {
        if (h.clause == null || main.clause == null || main.when == null || main.when.edtf() == null) {
            return false;
        }
        var verb = h.clause.verb();
        int first = h.clause.first();
        boolean but = verb.first() - first <= 2
                && ("but".equals(words.key(first)) || "but".equals(words.key(first + 1)))
                && verb.form() == Form.PAST;
        return but
                && main.when.edtf().length() >= DAY
                && main.clause.verb().form() == Form.PAST
                && main.clause.opener().isEmpty()
                && h.factuality == Factuality.ASSERTED
                && main.factuality == Factuality.ASSERTED;
    }
}

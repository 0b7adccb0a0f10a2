package org.onrecord.extraction.event;

import static org.onrecord.extraction.event.Event.Factuality.ASSERTED;
import static org.onrecord.extraction.event.Event.Factuality.HYPOTHETICAL;
import static org.onrecord.extraction.event.Event.Factuality.NEGATED;
import static org.onrecord.extraction.event.Event.Factuality.PLANNED;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.Verb.Form;

/** Whether a verb tells a fact, a plan, a possibility or a denial: by its auxiliaries, its governor and what opens its clause. */
final class ReadFactuality {

    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo", "to be");
    private static final Set<String> WOULD = Set.of("would", "'d");
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "nothing", "nor", "few");
    private static final Set<String> NOT_DONE = Set.of("without", "than");
    /** Words between a governor and a word in -ing: "barred from", "warned against", "looked at". */
    private static final Set<String> LEADS = Set.of("of", "from", "against", "at", "into", "about", "on", "to", "for");

    private static final int DEEPEST = 6;

    private final SentenceWords words;
    private final EventLexicon lexicon;
    private final Governors governors;
    private final Conditions conditions;

    ReadFactuality(SentenceWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
        this.governors = new Governors(words);
        this.conditions = new Conditions(words);
    }

    /** Null if the words do not say. */
    Event.@Nullable Factuality of(Clause clause, SentenceReading sentence, boolean reported) {
        return of(clause, sentence, reported, 0);
    }

    private Event.@Nullable Factuality of(Clause clause, SentenceReading sentence, boolean reported, int depth) {
        var verb = clause.verb();
        var own = depth > DEEPEST ? null : own(clause, sentence, reported, depth);
        boolean denied =
                verb.negated() || nobody(clause) || NOT_DONE.contains(words.key(verb.first() - 1)) || nearly(verb);
        if (own == null) {
            return denied ? NEGATED : null;
        }
        if (denied) {
            return untilThen(clause) ? own : NEGATED;
        }
        if (own == NEGATED) {
            return own;
        }
        if (conditions.conditional(clause, sentence) || sentence.question()) {
            return HYPOTHETICAL;
        }
        if (own != HYPOTHETICAL && own != ASSERTED && conditions.underCondition(clause, sentence)) {
            return HYPOTHETICAL;
        }
        return own;
    }

    private Event.@Nullable Factuality own(Clause clause, SentenceReading sentence, boolean reported, int depth) {
        var verb = clause.verb();
        if (verb.form() == Form.MODAL) {
            return weakened(modal(clause, reported), clause, sentence);
        }
        if (verb.form() == Form.INFINITIVE) {
            return infinitive(clause, sentence, reported, depth);
        }
        if (verb.form() == Form.GERUND) {
            return gerund(clause, sentence, reported, depth);
        }
        var complement = governors.complement(clause, sentence);
        if (complement != null) {
            return complement;
        }
        boolean present = verb.form() == Form.PRESENT || verb.form() == Form.PROGRESSIVE;
        var parent = sentence.before(clause);
        if (present && Set.of("when", "once", "after", "before", "until").contains(clause.opener()) && parent != null) {
            return "until".equals(clause.opener()) ? HYPOTHETICAL : PLANNED;
        }
        return ASSERTED;
    }

    private Event.Factuality modal(Clause clause, boolean reported) {
        var verb = clause.verb();
        if (WILL.contains(verb.modal())) {
            return PLANNED;
        }
        boolean past = false;
        for (int i = verb.first(); i < verb.token(); i++) {
            past |= "have".equals(words.key(i));
        }
        boolean relative = SplitClauses.RELATIVES.contains(clause.opener()) && words.nominal(clause.first() - 1);
        return WOULD.contains(verb.modal()) && !past && reported && !relative ? PLANNED : HYPOTHETICAL;
    }

    /** "denied that he will", "feared it would": a plan that only a possibility or denial holds. */
    private Event.Factuality weakened(Event.Factuality own, Clause clause, SentenceReading sentence) {
        var by = governors.complement(clause, sentence);
        return by == NEGATED || (by == HYPOTHETICAL && own != NEGATED) ? by : own;
    }

    /** What stands before "to": a noun, an adjective, or the verb before. */
    private Event.@Nullable Factuality infinitive(
            Clause clause, SentenceReading sentence, boolean reported, int depth) {
        var verb = clause.verb();
        if (verb.joined() != null) {
            var first = sentence.of(verb.joined());
            return first == null || first == clause ? null : of(first, sentence, reported, depth + 1);
        }
        var parent = sentence.before(clause);
        int lead = verb.first() - 1;
        if (words.is(lead, "CCONJ") && parent != null) {
            return of(parent, sentence, reported, depth + 1);
        }
        if (words.nominal(lead) || words.is(lead, "ADJ")) {
            var by = governors.word(lead);
            if (by != null) {
                return under(by, parent, sentence, reported, depth);
            }
        }
        while (parent != null) {
            var governor = parent.verb();
            boolean going = "go".equals(governor.base()) && governor.form() == Form.PROGRESSIVE;
            var by = going ? PLANNED : lexicon.ofVerbs(governor.base());
            if (by != null) {
                return under(by, parent, sentence, reported, depth);
            }
            var noun = governors.noun(governor.token() + 1, verb.first());
            if (noun != null) {
                return under(noun, parent, sentence, reported, depth);
            }
            boolean told = words.in(verb.token() - 1, Set.of("have")) && governor.passive();
            if (told || governor.finite() || clause.index() - parent.index() > 2) {
                return told ? ASSERTED : null;
            }
            parent = sentence.before(parent);
        }
        var by = governors.noun(sentence.sentence().firstToken(), verb.first());
        return by != null ? by : headline(sentence, verb) ? PLANNED : null;
    }

    /** "Minister to visit Lima": a headline's future. */
    private boolean headline(SentenceReading sentence, Verb verb) {
        return words.nominal(verb.first() - 1)
                && sentence.clauses().stream().noneMatch(c -> c.verb().finite());
    }

    private Event.@Nullable Factuality under(
            Event.Factuality by, @Nullable Clause governor, SentenceReading sentence, boolean reported, int depth) {
        if (governor == null) {
            return by;
        }
        var verb = governor.verb();
        var above = verb.negated() ? NEGATED : of(governor, sentence, reported, depth + 1);
        if (by == NEGATED) {
            return above == NEGATED ? HYPOTHETICAL : NEGATED;
        }
        if (above == NEGATED) {
            return by == HYPOTHETICAL ? HYPOTHETICAL : NEGATED;
        }
        return above == HYPOTHETICAL || above == null ? HYPOTHETICAL : by == ASSERTED ? above : by;
    }

    private Event.@Nullable Factuality gerund(Clause clause, SentenceReading sentence, boolean reported, int depth) {
        var preposition = governors.preposition(clause.verb().first());
        if (preposition != null) {
            return preposition;
        }
        var parent = sentence.before(clause);
        int lead = clause.verb().first() - 1;
        var noun = (words.is(lead, "ADP") || words.is(lead, "SCONJ")) && words.nominal(lead - 1)
                ? governors.word(lead - 1)
                : null;
        if (noun != null) {
            return under(noun, parent, sentence, reported, depth);
        }
        if (parent == null) {
            return ASSERTED;
        }
        var phrase = lexicon.ofVerbs(
                parent.verb().base() + " " + words.key(parent.verb().token() + 1));
        var by = phrase == null ? lexicon.ofVerbs(parent.verb().base()) : phrase;
        boolean adjacent = clause.verb().first() - parent.verb().token() <= 2;
        boolean of = words.in(lead, LEADS);
        if (by != null && (adjacent || of) && (by != ASSERTED)) {
            return "announce".equals(parent.verb().base()) ? PLANNED : under(by, parent, sentence, reported, depth);
        }
        if ("rule".equals(parent.verb().base())
                && "out".equals(words.key(clause.verb().first() - 1))) {
            return NEGATED;
        }
        return of(parent, sentence, reported, depth + 1);
    }

    /** "he nearly resigned"; "nearly 200 were killed" is a number. */
    private boolean nearly(Verb verb) {
        for (int i = verb.first() - 1; i <= verb.token() - 1; i++) {
            if (words.in(i, Set.of("nearly", "almost"))) {
                return true;
            }
        }
        return false;
    }

    private boolean nobody(Clause clause) {
        var verb = clause.verb();
        for (int i = Math.max(clause.first(), verb.first() - 12); i < verb.first(); i++) {
            boolean subject = words.in(i, NOBODY) && !words.is(i - 1, "ADP") && !"longer".equals(words.key(i + 1));
            boolean notOne =
                    words.in(i, Set.of("not")) && words.in(i + 1, Set.of("a", "an", "one")) && i <= clause.first() + 1;
            if (notOne && !otherSubject(i, verb.first())) {
                return true;
            }
            if (subject && !("no".equals(words.key(i)) && words.is(i + 1, "NUM")) && !otherSubject(i, verb.first())) {
                return true;
            }
        }
        int after = verb.token() + 1;
        return words.in(after, Set.of("nothing", "nobody", "none"))
                || ("no".equals(words.key(after)) && !"longer".equals(words.key(after + 1)));
    }

    /** Whether a comma or a subordinator stands between a negative word and the verb. */
    private boolean otherSubject(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (",".equals(words.key(i)) || words.is(i, "VERB")) {
                return true;
            }
        }
        return false;
    }

    /** "did not ratify it until 1944" says that it was ratified. */
    private boolean untilThen(Clause clause) {
        for (int i = clause.verb().token() + 1; i < clause.end(); i++) {
            if (words.in(i, Set.of("until", "till"))) {
                return clause.verb().negated();
            }
        }
        return false;
    }
}

package org.onrecord.extraction.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.EventNoun.Role;

/** Finds the clause that tells what became of an event noun, if it is not the one in which the noun stands. */
final class FindPredicate {

    private static final Set<String> INTERRUPTERS = Set.of(",", "which", "that", "—", "–");
    private static final int INTERRUPTING_CLAUSES = 3;

    private final SentenceWords words;
    private final EventLexicon lexicon;

    FindPredicate(SentenceWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    /**
     * What a subject does: behind the clause that interrupts ("The visit, planned for Monday, was cancelled", "A strike
     * threatened for May was averted"), and in the infinitive that its verb governs ("The talks are expected to resume").
     */
    @Nullable
    Clause of(SentenceReading sentence, EventNoun noun, @Nullable Clause clause) {
        if (clause == null || noun.role() != Role.SUBJECT) {
            return clause;
        }
        var main = clause;
        boolean bare = clause.verb().form() == Verb.Form.PAST
                && clause.verb().first() == clause.verb().token();
        if (interrupted(noun, clause) || bare) {
            int end = Math.min(sentence.clauses().size(), clause.index() + 1 + INTERRUPTING_CLAUSES);
            for (var next : sentence.clauses().subList(clause.index() + 1, end)) {
                boolean comma = ",".equals(words.key(next.first())) && interrupted(noun, clause);
                boolean directly =
                        noSubject(next.first() + (comma ? 1 : 0), next.verb().first())
                                && (comma || next.opener().isEmpty())
                                && next.verb().joined() == null;
                if (directly
                        && next.verb().finite()
                        && (comma || next.verb().first() < next.verb().token())) {
                    main = next;
                    break;
                }
            }
        }
        return governed(sentence, main);
    }

    private boolean noSubject(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.timed(i) && !words.is(i, "ADP")) {
                return false;
            }
        }
        return true;
    }

    private boolean interrupted(EventNoun noun, Clause clause) {
        for (int i = noun.token() + 1; i < clause.verb().first(); i++) {
            if (words.in(i, INTERRUPTERS) || words.in(i, SplitClauses.RELATIVES)) {
                return true;
            }
        }
        return false;
    }

    /** "is likely to begin", "threatens to spread": the infinitive right behind a verb that governs it. */
    private Clause governed(SentenceReading sentence, Clause clause) {
        if (clause.index() + 1 >= sentence.clauses().size()) {
            return clause;
        }
        var next = sentence.clauses().get(clause.index() + 1);
        boolean governs = clause.verb().form() == Verb.Form.COPULA
                || lexicon.ofVerbs(clause.verb().base()) != null;
        boolean near = next.verb().first() - clause.verb().token() <= 3;
        for (int i = clause.verb().token() + 1; i < next.verb().first(); i++) {
            near &= !words.nominal(i) && !words.is(i, "PUNCT");
        }
        return governs && near && next.verb().form() == Verb.Form.INFINITIVE ? next : clause;
    }
}

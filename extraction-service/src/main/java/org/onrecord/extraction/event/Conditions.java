package org.onrecord.extraction.event;

import java.util.Set;
import org.onrecord.extraction.event.Verb.Form;

/** Whether a clause tells a condition, or what happens under one. */
final class Conditions {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "provided");
    private static final Set<String> ASSUMED =
            Set.of("provided", "providing", "assuming", "supposing", "condition", "event", "case", "chance");

    private final SentenceWords words;

    Conditions(SentenceWords words) {
        this.words = words;
    }

    boolean conditional(Clause clause, SentenceReading sentence) {
        boolean whoever =
                "who".equals(clause.opener()) && words.in(clause.first() - 1, Set.of("anyone", "anybody", "whoever"));
        if (CONDITIONS.contains(clause.opener())
                || assumed(clause)
                || inverted(clause)
                || whoever
                || behindGerund(clause, sentence)) {
            return true;
        }
        var joined = clause.verb().joined();
        var first = joined == null ? null : sentence.of(joined);
        return first != null && first != clause && conditional(first, sentence);
    }

    /** "as if he had", "provided that it apologises", "on condition that they leave" */
    private boolean assumed(Clause clause) {
        int i = clause.first();
        if ("that".equals(clause.opener())) {
            return words.in("that".equals(words.key(i)) ? i - 1 : i, ASSUMED);
        }
        return words.in(i, ASSUMED)
                || ("as".equals(words.key(i)) && words.in(i + 1, Set.of("if", "though")))
                || (words.in(i, Set.of("even", "only")) && words.in(i + 1, Set.of("if")))
                || ("in".equals(words.key(i)) && words.in(i + 1, Set.of("case")));
    }

    /** "unless 38 polling stations voted again": a word in -ing before the subject has taken the condition. */
    private boolean behindGerund(Clause clause, SentenceReading sentence) {
        var before = sentence.before(clause);
        return before != null
                && clause.opener().isEmpty()
                && before.verb().form() == Form.GERUND
                && CONDITIONS.contains(before.opener())
                && words.nominal(before.verb().token() + 1)
                && before.end() == clause.first();
    }

    /** "Had they found one, ..." */
    private boolean inverted(Clause clause) {
        var verb = clause.verb();
        for (int i = clause.first(); i < Math.min(clause.first() + 2, verb.first()); i++) {
            if (words.in(i, Set.of("had", "should", "were"))
                    && (words.is(i + 1, "PRON") || words.is(i + 1, "DET") || words.is(i + 1, "PROPN"))) {
                return true;
            }
        }
        return false;
    }

    /** A plan in a sentence with "if". */
    boolean underCondition(Clause clause, SentenceReading sentence) {
        int from = Math.max(0, clause.index() - 1);
        int to = Math.min(sentence.clauses().size(), clause.index() + 2);
        return sentence.clauses().subList(from, to).stream()
                .anyMatch(c -> c != clause
                        && ((CONDITIONS.contains(c.opener()) && !"whether".equals(c.opener())) || inverted(c)));
    }
}

package org.onrecord.extraction.event;

import java.util.Set;
import org.onrecord.extraction.segment.Sentence;

/** Whether the words before a trigger make it a fact, a plan, a possibility or a denial. */
final class ReadFactuality {

    private static final Set<String> PLANS = Set.of(
            "will",
            "'ll",
            "shall",
            "wo",
            "plan",
            "plans",
            "planned",
            "planning",
            "scheduled",
            "set",
            "due",
            "expected",
            "slated",
            "agreed",
            "decided",
            "vowed",
            "pledged",
            "promised",
            "intends",
            "intend",
            "hopes",
            "hope",
            "wants",
            "want",
            "seeks",
            "sought",
            "upcoming",
            "going",
            "ready",
            "prepared",
            "poised",
            "aims");
    private static final Set<String> POSSIBLE = Set.of(
            "would",
            "could",
            "may",
            "might",
            "can",
            "should",
            "must",
            "if",
            "unless",
            "whether",
            "possibly",
            "perhaps",
            "potential",
            "possible",
            "proposed",
            "threatened",
            "considering",
            "consider",
            "rumored",
            "allegedly",
            "likely",
            "unlikely");
    private static final Set<String> DENIALS = Set.of(
            "not",
            "n't",
            "never",
            "no",
            "neither",
            "nor",
            "denied",
            "failed",
            "refused",
            "without",
            "canceled",
            "cancelled",
            "postponed",
            "declined",
            "nobody",
            "scrapped");
    private static final Set<String> FULFILLED = Set.of(
            "managed",
            "began",
            "begun",
            "continued",
            "started",
            "helped",
            "used",
            "came",
            "went",
            "forced",
            "returned");
    private static final int REACH = 7;

    private final SentenceWords words;

    ReadFactuality(SentenceWords words) {
        this.words = words;
    }

    Event.Factuality of(Trigger trigger, Clause clause, Sentence sentence, boolean ahead) {
        if (hypothetical(trigger, clause, sentence)) {
            return Event.Factuality.HYPOTHETICAL;
        }
        int from = Math.max(clause.first(), trigger.token() - REACH);
        boolean planned = false;
        boolean possible = false;
        boolean fulfilled = false;
        for (int i = trigger.token() - 1; i >= from; i--) {
            var key = words.key(i);
            if (DENIALS.contains(key) && (!"no".equals(key) || trigger.noun())) {
                return Event.Factuality.NEGATED;
            }
            fulfilled |= FULFILLED.contains(key);
            planned |= PLANS.contains(key);
            possible |= POSSIBLE.contains(key);
            if (trigger.noun() && i < trigger.token() - 1 && words.verb(i, sentence.firstToken()) != null && !planned) {
                return verbOf(i, clause, sentence, ahead, possible);
            }
        }
        if (possible) {
            return Event.Factuality.HYPOTHETICAL;
        }
        boolean infinitive = !trigger.noun() && "to".equals(words.key(trigger.token() - 1)) && !fulfilled;
        return planned || infinitive || ahead ? Event.Factuality.PLANNED : Event.Factuality.ASSERTED;
    }

    /** A noun is as real as the verb that governs it: "will hold another summit". */
    private Event.Factuality verbOf(int verb, Clause clause, Sentence sentence, boolean ahead, boolean possible) {
        if (possible) {
            return Event.Factuality.HYPOTHETICAL;
        }
        return of(new Trigger(verb, words.key(verb), false, ""), clause, sentence, ahead);
    }

    private boolean hypothetical(Trigger trigger, Clause clause, Sentence sentence) {
        if (Set.of("if", "unless", "whether").contains(clause.opener())) {
            return true;
        }
        for (int i = sentence.firstToken(); i < trigger.token(); i++) {
            if (Set.of("if", "unless").contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }
}

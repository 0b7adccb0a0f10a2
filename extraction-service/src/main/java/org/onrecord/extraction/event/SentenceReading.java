package org.onrecord.extraction.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.segment.Sentence;

/**
 * A sentence with its clauses and event nouns.
 *
 * @param index its place in the text
 * @param clauses one for each verb, in order; empty if there is no verb
 * @param nouns in order
 * @param question whether it ends with a question mark
 */
record SentenceReading(int index, Sentence sentence, List<Clause> clauses, List<EventNoun> nouns, boolean question) {

    /** The clause of a token, null if the sentence has no verb. */
    @Nullable
    Clause clauseOf(int token) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (clauses.get(middle).first() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return clauses.isEmpty() ? null : clauses.get(low);
    }

    @Nullable
    Clause before(Clause clause) {
        return clause.index() == 0 ? null : clauses.get(clause.index() - 1);
    }

    @Nullable
    Clause of(Verb verb) {
        return clauseOf(verb.token());
    }
}

package org.onrecord.extraction.event;

import java.util.Set;

/**
 * A stretch of a sentence with one main verb, as far as words and marks tell.
 *
 * @param first its first token
 * @param end index after its last token
 * @param opener key of the word that opens it ("who", "after", "said"), empty for the first and for one that goes on
 * @param resumes first token of the clause that this one goes on after a relative clause, or {@code first}
 */
record Clause(int first, int end, String opener, int resumes) {

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where", "that");

    boolean contains(int token) {
        return first <= token && token < end;
    }

    boolean relative() {
        return RELATIVES.contains(opener);
    }
}

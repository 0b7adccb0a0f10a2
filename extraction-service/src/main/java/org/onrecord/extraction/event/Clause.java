package org.onrecord.extraction.event;

/**
 * A stretch of a sentence with one verb.
 *
 * @param verb its verb
 * @param first its first token
 * @param end index after its last token
 * @param opener key of the word that opens it ("who", "after", "and"), empty if there is none
 * @param index its place among the clauses of the sentence
 */
record Clause(Verb verb, int first, int end, String opener, int index) {

    boolean contains(int token) {
        return first <= token && token < end;
    }
}

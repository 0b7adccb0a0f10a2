package org.onrecord.extraction.event;

/**
 * An event noun in its place.
 *
 * @param token the noun
 * @param first first token of its noun phrase
 * @param lemma singular
 * @param role what it is to the verb of its clause
 * @param preposition key of the word before its phrase if the role is PHRASE, else empty
 * @param definite whether an article, a possessive or a name makes it one that is known
 */
record EventNoun(int token, int first, String lemma, Role role, String preposition, boolean definite) {

    /** What a noun phrase is to its verb. */
    enum Role {
        SUBJECT,
        OBJECT,
        PHRASE,
        NONE
    }
}

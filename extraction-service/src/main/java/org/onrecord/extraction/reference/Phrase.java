package org.onrecord.extraction.reference;

import org.jspecify.annotations.Nullable;

/**
 * A name, pronoun or noun phrase of the text.
 *
 * @param kind what it is
 * @param first its first token
 * @param head the token of its noun; of a name the last token
 * @param end the token behind it
 * @param entity index of the entity that it is known to mean, -1 if that is open
 * @param opening what a noun phrase begins with
 * @param pronoun the pronoun, null if it is none
 * @param plural whether it means several
 * @param place how it stands in its clause
 */
record Phrase(
        Kind kind,
        int first,
        int head,
        int end,
        int entity,
        Opening opening,
        @Nullable Pronoun pronoun,
        boolean plural,
        Place place) {

    enum Kind {
        NAME,
        PRONOUN,
        NOMINAL
    }

    /** How a noun phrase begins: "the", "a", "his" or "Lane's", or with none of these. */
    enum Opening {
        DEFINITE,
        INDEFINITE,
        POSSESSIVE,
        BARE
    }

    /** SPEAKER: the subject of a reporting verb, wherever it stands. */
    enum Place {
        SPEAKER,
        SUBJECT,
        OBJECT,
        OBLIQUE,
        POSSESSOR
    }

    boolean subject() {
        return place == Place.SUBJECT || place == Place.SPEAKER;
    }

    /** Whether it stands for one whom a name or an earlier stage already says. */
    boolean known() {
        return entity >= 0;
    }
}

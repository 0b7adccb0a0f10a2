package org.onrecord.extraction.event;

import org.jspecify.annotations.Nullable;

/** A verb or noun that may become an event, while its date is sought. */
final class Happening {

    final SentenceReading sentence;
    final int token;
    final String lemma;
    final @Nullable EventNoun noun;
    final @Nullable Clause clause;
    Event.@Nullable Factuality factuality;
    Event.@Nullable When when;
    String rule;

    Happening(
            SentenceReading sentence,
            int token,
            String lemma,
            @Nullable EventNoun noun,
            @Nullable Clause clause,
            Event.@Nullable Factuality factuality) {
        this.sentence = sentence;
        this.token = token;
        this.lemma = lemma;
        this.noun = noun;
        this.clause = clause;
        this.factuality = factuality;
        this.rule = noun == null ? "verb" : "noun";
    }

    boolean dated() {
        return when != null;
    }

    void date(Event.When found, String by) {
        if (when == null) {
            when = found;
            rule = by;
        }
    }

    /** The same again, for a second date. */
    Happening again() {
        return new Happening(sentence, token, lemma, noun, clause, factuality);
    }
}

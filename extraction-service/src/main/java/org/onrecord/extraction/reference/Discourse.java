package org.onrecord.extraction.reference;

import java.util.ArrayList;
import java.util.List;

/** What the text has spoken of so far, in order. */
final class Discourse {

    /** A phrase and what it means. */
    record Occurrence(Referent who, Phrase phrase, int sentence) {}

    private final Words words;
    private final List<Occurrence> occurrences = new ArrayList<>();

    Discourse(Words words) {
        this.words = words;
    }

    void note(Referent who, Phrase phrase) {
        who.occurs();
        occurrences.add(new Occurrence(who, phrase, words.sentence(phrase.first())));
    }

    /**
     * The occurrences before a phrase, the last one first.
     *
     * @param sentences no farther back than this
     * @param most no more than this
     */
    List<Occurrence> before(Phrase phrase, int sentences, int most) {
        var before = new ArrayList<Occurrence>();
        int here = words.sentence(phrase.first());
        for (int i = occurrences.size() - 1; i >= 0 && before.size() < most; i--) {
            var occurrence = occurrences.get(i);
            if (here - occurrence.sentence() > sentences) {
                break;
            }
            if (occurrence.phrase().first() < phrase.first()) {
                before.add(occurrence);
            }
        }
        return before;
    }

    Words words() {
        return words;
    }
}

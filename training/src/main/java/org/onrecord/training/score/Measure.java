package org.onrecord.training.score;

import java.util.Locale;

/** What is measured. */
public enum Measure {
    /** Contents with the very same words, each counted once. */
    CONTENT_EXACT,

    /**
     * Words of a content that stand in any content of the other side, as a share of it, averaged over contents
     * (Johansson and Moschitti, 2013).
     */
    CONTENT_SOFT,

    /** Cues with the very same words; a cue that several quotations have counts once. */
    CUE_EXACT,

    /** Sources with the very same words; a source that several quotations have counts once. */
    SOURCE_EXACT,

    /**
     * Quotations that agree in content, half of the shorter one's words being common, and have the right speaker: the head
     * of the mention stands in the core of the source, or the name is one of the source's.
     */
    END_TO_END,

    /** Of the quotations with a name as source that were found, those with the right speaker. Recall only. */
    NAMED_SPEAKER,

    /** As {@link #NAMED_SPEAKER}, of sources like "the governor". */
    NOMINAL_SPEAKER,

    /** As {@link #NAMED_SPEAKER}, of sources like "she". */
    PRONOUN_SPEAKER,

    /** Stretches of five words and more in quotation marks of which a quotation holds half. */
    STRETCH,

    /** Speakers of those stretches that are right. */
    STRETCH_SPEAKER,

    /** Of those stretches with a source whose full name is known, those of which the name is right. Recall only. */
    STRETCH_NAME;

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

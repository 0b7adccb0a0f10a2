package org.onrecord.extraction.event;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries.
 *
 * @param token index of the verb
 * @param first index of the first of its auxiliaries and adverbs
 * @param base base form
 * @param form how it is used
 * @param modal the modal or what stands for one ("will", "to be"), empty if there is none
 * @param negated whether "not" or "never" belongs to it
 * @param passive whether its subject undergoes it
 * @param joined the verb that it continues after "and" or a comma with the same subject, null if it has its own
 */
record Verb(
        int token,
        int first,
        String base,
        Form form,
        String modal,
        boolean negated,
        boolean passive,
        @Nullable Verb joined) {

    /** What the ending and the auxiliaries make of it. */
    enum Form {
        PAST,
        PERFECT,
        PRESENT,
        PROGRESSIVE,
        MODAL,
        INFINITIVE,
        GERUND,
        COPULA
    }

    boolean finite() {
        return form != Form.INFINITIVE && form != Form.GERUND;
    }
}

package org.onrecord.extraction.hard;

import org.jspecify.annotations.Nullable;

/**
 * One expectation and whether it is met.
 *
 * @param check what is checked: "person", "event.when" ...
 * @param what the expectation in the words of its file, unique within the article and check
 * @param difference what was found instead, null if the expectation is met
 */
record Outcome(String check, String what, @Nullable String difference) {

    static Outcome met(String check, String what) {
        return new Outcome(check, what, null);
    }

    static Outcome of(String check, String what, boolean met, Object found) {
        return new Outcome(check, what, met ? null : String.valueOf(found));
    }

    boolean isMet() {
        return difference == null;
    }
}

package org.onrecord.extraction.entity;

/**
 * Words that may be a name.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param titled whether a title stands directly before it
 */
record NameCandidate(int first, int end, boolean titled) {

    int length() {
        return end - first;
    }
}

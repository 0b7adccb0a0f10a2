package org.onrecord.extraction.quotation;

/**
 * Neighbouring tokens, by their indexes in the text.
 *
 * @param first index of the first
 * @param end index after the last, greater than {@code first}
 */
record TokenRange(int first, int end) {

    TokenRange {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("Tokens " + first + " to " + end + " are no range");
        }
    }

    static TokenRange of(int token) {
        return new TokenRange(token, token + 1);
    }

    int last() {
        return end - 1;
    }

    int size() {
        return end - first;
    }

    boolean contains(int token) {
        return first <= token && token < end;
    }
}

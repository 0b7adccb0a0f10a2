package org.onrecord.extraction.segment;

import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;

/** What counts as white space: every Unicode separator and control space, the no-break spaces and the byte-order mark. */
final class Spaces {

    private Spaces() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF';
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The range without white space at its ends, null if there is nothing else. */
    static @Nullable CharRange trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? new CharRange(from, to) : null;
    }
}

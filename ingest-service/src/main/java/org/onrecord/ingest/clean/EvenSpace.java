package org.onrecord.ingest.clean;

/**
 * Makes white space even: every run of white space (no-break and thin spaces too) becomes one space, none stands at the
 * ends. Characters that show nothing (soft hyphen, zero-width space, byte order mark, controls, half pairs) go. Joiners stay: they
 * shape letters and emoji.
 */
public final class EvenSpace {

    private EvenSpace() {}

    public static String of(CharSequence text) {
        var even = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c) && !isHalfPair(text, i)) {
                if (space && !even.isEmpty()) {
                    even.append(' ');
                }
                space = false;
                even.append(c);
            }
        }
        return even.toString();
    }

    /** Half a surrogate pair, as a page's character reference can make it, is no character. */
    private static boolean isHalfPair(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF'
                || (Character.isISOControl(c) && !isSpace(c));
    }
}

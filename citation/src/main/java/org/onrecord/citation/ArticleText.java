package org.onrecord.citation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text with its index between code points and UTF-16 units. A look-up costs O(log s), s being the number of
 * characters beyond the Basic Multilingual Plane, and O(1) where there are none. Immutable.
 */
public final class ArticleText {

    private final String text;
    private final int length;

    /** Code-point positions of the characters that take two UTF-16 units, ascending. */
    private final int[] wide;

    /** Computed once asked for: every citation of the text repeats it. Two threads may both compute it, to the same. */
    private @Nullable String sha256;

    /**
     * @param text well-formed UTF-16
     * @throws IllegalArgumentException if the text has a surrogate without its partner: such a text has no UTF-8 form,
     *     so neither hash nor code points
     */
    public ArticleText(String text) {
        this.text = text;
        var found = new int[16];
        int count = 0;
        int position = 0;
        for (int i = 0; i < text.length(); position++) {
            char unit = text.charAt(i++);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (Character.isLowSurrogate(unit) || i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                throw new IllegalArgumentException("The text has half a surrogate pair at code point " + position);
            }
            i++;
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = position;
        }
        this.length = position;
        this.wide = Arrays.copyOf(found, count);
    }

    public String text() {
        return text;
    }

    /** Length in code points. */
    public int length() {
        return length;
    }

    /**
     * The UTF-16 index of a code point.
     *
     * @param codePoint 0 to {@link #length()} inclusive
     * @throws IndexOutOfBoundsException outside that range
     */
    public int toCharIndex(int codePoint) {
        if (codePoint < 0 || codePoint > length) {
            throw new IndexOutOfBoundsException("Code point " + codePoint + " of a text of " + length);
        }
        return codePoint + wideBefore(codePoint);
    }

    /**
     * The code point that holds a UTF-16 index; of the second half of a surrogate pair, the pair's.
     *
     * @param charIndex 0 to the string's length inclusive
     * @throws IndexOutOfBoundsException outside that range
     */
    public int toCodePoint(int charIndex) {
        if (charIndex < 0 || charIndex > text.length()) {
            throw new IndexOutOfBoundsException("UTF-16 index " + charIndex + " of a text of " + text.length());
        }
        int low = 0;
        int high = wide.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The pair numbered `middle` begins at UTF-16 index wide[middle] + middle.
            if (wide[middle] + middle + 1 <= charIndex) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return charIndex - low;
    }

    /** @throws IndexOutOfBoundsException if the span ends past the text */
    public CharRange toRange(Span span) {
        return new CharRange(toCharIndex(span.start()), toCharIndex(span.end()));
    }

    /**
     * @throws IndexOutOfBoundsException if the range ends past the text
     * @throws IllegalArgumentException if the range begins or ends between the halves of a surrogate pair: no span holds
     *     the same words
     */
    public Span toSpan(CharRange range) {
        refuseHalfPair(range.start());
        refuseHalfPair(range.end());
        return new Span(toCodePoint(range.start()), toCodePoint(range.end()));
    }

    /**
     * The words at a span, exactly.
     *
     * @throws IndexOutOfBoundsException if the span ends past the text
     */
    public String exact(Span span) {
        return text.substring(toCharIndex(span.start()), toCharIndex(span.end()));
    }

    /** SHA-256 of the text, as {@link TextHash} gives it. */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = TextHash.sha256(text);
            sha256 = known;
        }
        return known;
    }

    private void refuseHalfPair(int charIndex) {
        if (charIndex < text.length() && Character.isLowSurrogate(text.charAt(charIndex))) {
            throw new IllegalArgumentException("UTF-16 index " + charIndex + " is inside a surrogate pair");
        }
    }

    private int wideBefore(int codePoint) {
        int at = Arrays.binarySearch(wide, codePoint);
        return at < 0 ? -at - 1 : at;
    }
}

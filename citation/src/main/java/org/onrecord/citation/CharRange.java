package org.onrecord.citation;

/**
 * A stretch of a Java string in UTF-16 units: {@code start} inclusive, {@code end} exclusive. For use in memory only;
 * what leaves a process is a {@link Span}. A range is never empty.
 *
 * @param start first unit, at least 0
 * @param end unit after the last, greater than {@code start}
 */
public record CharRange(int start, int end) implements Comparable<CharRange> {

    /** @throws IllegalArgumentException if the range begins before 0 or holds nothing */
    public CharRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A range needs 0 <= start < end, but start is " + start + " and end is " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(CharRange other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int unit) {
        return start <= unit && unit < end;
    }

    public boolean overlaps(CharRange other) {
        return start < other.end && other.start < end;
    }

    /** The smallest range that holds both. */
    public CharRange union(CharRange other) {
        return new CharRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(CharRange other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}

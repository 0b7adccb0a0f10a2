package org.onrecord.citation;

/**
 * A stretch of one text in Unicode code points: {@code start} inclusive, {@code end} exclusive. It is the only unit on
 * the wire and in the databases. A span is never empty.
 *
 * @param start first code point, at least 0
 * @param end code point after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the span begins before 0 or holds nothing */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A span needs 0 <= start < end, but start is " + start + " and end is " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}

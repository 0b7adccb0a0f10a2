package org.onrecord.ingest.fetch.exchange;

/**
 * How much of a body is read.
 *
 * @param bytes most bytes, before and after decompression
 * @param cut whether a longer body is cut there; else it is refused
 */
public record BodyLimit(int bytes, boolean cut) {

    public static BodyLimit refuseAbove(long bytes) {
        return new BodyLimit(Math.toIntExact(bytes), false);
    }

    public static BodyLimit cutAt(long bytes) {
        return new BodyLimit(Math.toIntExact(bytes), true);
    }
}

package org.onrecord.timeline.claim;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Ids of one intake that sort in the order in which they are given, after those of earlier intakes: what has the same
 * date then stands in the order of the text. UUIDs of version 7 (RFC 9562, 5.7) with a counter of 12 bits; when it is
 * full, the next millisecond is taken.
 */
public final class TimeOrderedIds implements Supplier<UUID> {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 7L << COUNTER_BITS;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final long milliseconds;
    private long given;

    public TimeOrderedIds(Instant at) {
        this.milliseconds = at.toEpochMilli();
    }

    @Override
    public UUID get() {
        long millisecond = milliseconds + (given >>> COUNTER_BITS);
        long counter = given & ((1L << COUNTER_BITS) - 1);
        given++;
        long random = ThreadLocalRandom.current().nextLong() >>> 2;
        return new UUID(millisecond << 16 | VERSION | counter, VARIANT | random);
    }
}

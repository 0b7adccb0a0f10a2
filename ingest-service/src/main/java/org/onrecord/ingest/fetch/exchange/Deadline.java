package org.onrecord.ingest.fetch.exchange;

import java.time.Duration;

/** When all of a fetch must have ended, by the clock that never jumps. */
public final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Zero once it has passed. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    public boolean hasPassed() {
        return left().isZero();
    }
}

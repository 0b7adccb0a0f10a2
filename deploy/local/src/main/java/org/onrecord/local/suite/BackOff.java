package org.onrecord.local.suite;

import java.time.Duration;

/**
 * Pauses before a process is started again: they double with each failure in a row, up to a longest one.
 *
 * @param first pause after the first failure
 * @param longest no pause is longer
 * @param settled a process that ran this long has recovered, and its next failure counts as the first
 */
record BackOff(Duration first, Duration longest, Duration settled) {
    static final BackOff STANDARD = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(1));

    /** The pause before the next start after {@code failures} failures in a row, at least one. */
    Duration pause(int failures) {
        var doublings = Math.min(Math.max(failures - 1, 0), 20);
        var pause = first.multipliedBy(1L << doublings);
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}

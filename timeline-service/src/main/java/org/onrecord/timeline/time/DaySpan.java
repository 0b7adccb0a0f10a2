package org.onrecord.timeline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date expression spans.
 *
 * @param earliest first day, inclusive; null if the beginning is open or unknown
 * @param latest last day, inclusive; null if the end is open or unknown
 * @param precision how finely the ends are known; of an interval, the coarser of its two
 */
public record DaySpan(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {

    /** No day is known. */
    public static final DaySpan UNKNOWN = new DaySpan(null, null, Precision.UNKNOWN);

    /** @throws IllegalArgumentException if the end lies before the beginning */
    public DaySpan {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("A span of days that begins " + earliest + " cannot end " + latest);
        }
    }
}

package org.onrecord.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a relative time is read.
 *
 * @param today the day on which the article speaks
 * @param before dates named before the expression
 * @param direction whether the clause speaks of the past or of the future
 * @param compared whether the expression closes a comparison: "up from 3 million a year earlier"
 * @param yearBefore a year that stands before the expression and is that of its month or day, null if there is none
 */
record Reference(
        ReferenceDay today,
        DatesBefore before,
        Direction direction,
        boolean compared,
        @Nullable Integer yearBefore) {

    /** Where the clause looks. */
    enum Direction {
        PAST,
        FUTURE,
        UNKNOWN
    }

    /** The day on which the article speaks, null if unknown. */
    @Nullable
    LocalDate published() {
        return today.day();
    }

    /** Value of the last date before the expression in the text, null if there is none. */
    @Nullable
    String previous() {
        return before.last();
    }

    @Nullable
    String anchor() {
        return today.day() == null ? null : today.source() + ":" + today.day();
    }

    boolean future() {
        return direction == Direction.FUTURE;
    }

    boolean past() {
        return direction == Direction.PAST;
    }
}

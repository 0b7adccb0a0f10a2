package org.onrecord.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a relative time is read.
 *
 * @param published the publication day, null if unknown
 * @param previous value of the last date before the expression in the text, null if there is none
 * @param direction whether the clause speaks of the past or of the future
 */
record Reference(@Nullable LocalDate published, @Nullable String previous, Direction direction) {

    /** Where the clause looks. */
    enum Direction {
        PAST,
        FUTURE,
        UNKNOWN
    }

    @Nullable
    String anchor() {
        return published == null ? null : "publication:" + published;
    }

    boolean future() {
        return direction == Direction.FUTURE;
    }
}

package org.onrecord.extraction.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a text was published, as far as it is known.
 *
 * @param at with the offset that was given, null if only the day is known
 * @param on the day at that offset
 */
record PublicationTime(@Nullable OffsetDateTime at, LocalDate on) {

    /** The first newspapers are younger: Strasbourg, 1605. */
    private static final int FIRST_YEAR = 1600;

    private static final int LENGTH_OF_DATE = "2020-10-08".length();

    /**
     * Reads an RFC 3339 date-time or its date alone.
     *
     * @throws DateTimeException if it is neither
     */
    static PublicationTime parse(String text) {
        if (text.length() == LENGTH_OF_DATE) {
            return new PublicationTime(null, LocalDate.parse(text));
        }
        var at = OffsetDateTime.parse(text);
        return new PublicationTime(at, at.toLocalDate());
    }

    boolean isBeforeAnyNewspaper() {
        return on.getYear() < FIRST_YEAR;
    }

    boolean isAfter(OffsetDateTime latest) {
        return at != null ? at.isAfter(latest) : on.isAfter(latest.toLocalDate());
    }
}

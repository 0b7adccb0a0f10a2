package org.onrecord.extraction.time;

import org.onrecord.extraction.time.Reference.Direction;

/**
 * Which is meant of two readings of a date that lacks its year: the last one or the next. The clause decides, unless the
 * other reading is many times nearer: nobody writes "on Nov. 10" at the end of October and means last year's. A clause that
 * says nothing leaves it to the distance, with a preference for the calendar year of publication, which style books let
 * writers leave out.
 */
final class NearestReading {

    private static final int AGAINST_PAST = 4;
    private static final int AGAINST_FUTURE = 5;
    private static final int OTHER_YEAR = 2;

    private NearestReading() {}

    /**
     * @param since time from the last reading to the reference, not negative
     * @param until time from the reference to the next reading, in the same unit
     * @param lastInSameYear whether the last reading lies in the calendar year of the reference
     */
    static boolean isPast(long since, long until, boolean lastInSameYear, Direction direction) {
        return switch (direction) {
            case PAST -> since < AGAINST_PAST * until;
            case FUTURE -> AGAINST_FUTURE * since < until;
            case UNKNOWN -> lastInSameYear ? since <= OTHER_YEAR * until : OTHER_YEAR * since <= until;
        };
    }
}

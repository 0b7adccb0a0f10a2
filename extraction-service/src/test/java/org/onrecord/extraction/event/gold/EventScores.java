package org.onrecord.extraction.event.gold;

import java.util.Locale;

/**
 * How well events are found, by the rules of {@code gold/events/GUIDELINE.md}.
 *
 * @param found events found at all
 * @param rightDate events with the right date, of those that have a date in gold or in the system
 * @param asFact planned, hypothetical and negated events that are given as asserted, of all such events
 * @param asFactOfFound the same, of such events that are found
 * @param within system events that agree with their mention on whether only a speaker asserts it
 */
public record EventScores(Count found, Count rightDate, Share asFact, Share asFactOfFound, Share within) {

    /**
     * @param right of gold and found
     * @param wrong found, but not in gold
     * @param gold all in gold
     */
    public record Count(int right, int wrong, int gold) {

        /** In percent; 0 if nothing is found. */
        public double precision() {
            return percent(right, right + wrong);
        }

        /** In percent; 0 if gold is empty. */
        public double recall() {
            return percent(right, gold);
        }

        /** Harmonic mean of both, in percent. */
        public double f() {
            return percent(2 * right, right + wrong + gold);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "P %.1f R %.1f F %.1f", precision(), recall(), f());
        }
    }

    /** So many of so many. */
    public record Share(int count, int of) {

        /** 0 if there are none. */
        public double percent() {
            return EventScores.percent(count, of);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d of %d (%.1f%%)", count, of, percent());
        }
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}

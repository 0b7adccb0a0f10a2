package org.onrecord.extraction.time;

import org.jspecify.annotations.Nullable;

/**
 * Dates that the text named before an expression.
 *
 * @param last value of the last date, null if there is none
 * @param told value of the last date that was not itself told from another date of the text, up to two sentences before
 * @param dayHere value of the last day or time in the same sentence
 * @param dayNear value of the last day or time, up to two sentences before
 * @param seasonNear value of the last season, up to two sentences before
 * @param quarter value of the last quarter that the text named and did not tell from another date
 */
record DatesBefore(
        @Nullable String last,
        @Nullable String told,
        @Nullable String dayHere,
        @Nullable String dayNear,
        @Nullable String seasonNear,
        @Nullable String quarter) {

    private static final int MEMORY = 2;

    /** Collects them while the text is read. */
    static final class Memory {
        private int sentence;
        private @Nullable String last;
        private @Nullable String told;
        private int toldIn = -1 - MEMORY;
        private @Nullable String dayHere;
        private int dayIn = -1 - MEMORY;
        private @Nullable String season;
        private int seasonIn = -1 - MEMORY;
        private @Nullable String quarter;

        void enter(int index) {
            sentence = index;
        }

        void add(TimeExpression time) {
            boolean toldFromText = time.anchor() != null && time.anchor().startsWith("text:");
            if (!toldFromText && time.value().matches("\\d{4}-Q[1-4]")) {
                quarter = time.value();
            }
            if (time.value().matches("\\d{4}-(?:SP|SU|FA|WI)")) {
                season = time.value();
                seasonIn = sentence;
            }
            boolean dated = time.type() == TimeExpression.Type.DATE && Dates.first(time.value()) != null;
            if (dated) {
                last = time.value();
            }
            if (dated && !toldFromText) {
                told = time.value();
                toldIn = sentence;
            }
            if (time.value().matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?")) {
                dayHere = time.value();
                dayIn = sentence;
            }
        }

        DatesBefore dates() {
            return new DatesBefore(
                    last,
                    near(toldIn) ? told : null,
                    dayIn == sentence ? dayHere : null,
                    near(dayIn) ? dayHere : null,
                    near(seasonIn) ? season : null,
                    quarter);
        }

        private boolean near(int index) {
            return sentence - index <= MEMORY;
        }
    }
}

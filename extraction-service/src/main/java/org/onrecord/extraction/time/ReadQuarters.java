package org.onrecord.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of years, as companies report them. */
final class ReadQuarters {

    private static final int MONTHS = 3;
    private static final int A_MONTH = 31;

    private ReadQuarters() {}

    static @Nullable Reading read(Found found, Reference from) {
        return switch (found.rule().reading()) {
            case "quarter" -> Reading.of(Dates.year(ReadDates.year(found)) + "-Q" + ordinal(found));
            case "quarter-of-year" -> quarterOfYear(CalendarWords.whole("ordinal", found.word("ordinal")), found, from);
            case "which-quarter" -> shifted(from, CalendarWords.which(found.word("which")));
            case "the-quarter" -> reported(from, 0);
            case "reported-quarter" -> reportedQuarter(found, from);
            case "period-of-year" -> periodOfYear(found, from);
            case "half-year" -> halfYear(found, from);
            case "months-quarter" -> months(found, from);
            default -> null;
        };
    }

    private static String ordinal(Found found) {
        return found.has("q") ? found.word("q") : CalendarWords.value("ordinal", found.word("ordinal"));
    }

    /** "The April-June quarter"; null if the months are no quarter of the calendar. */
    private static @Nullable Reading months(Found found, Reference from) {
        int first = CalendarWords.month(found.word("month"));
        int last = CalendarWords.month(found.word("month2"));
        boolean quarter = last % MONTHS == 0 && last - first == MONTHS - 1;
        return quarter ? quarterOfYear(last / MONTHS, found, from) : null;
    }

    private static Reading quarterOfYear(int ordinal, Found found, Reference from) {
        var day = from.published();
        if (day == null) {
            return Reading.of("XXXX-Q" + ordinal);
        }
        int year = day.getYear();
        if (found.has("ofyear") && !found.word("ofyear").startsWith("year-")) {
            return Reading.from(
                    Dates.year(year + CalendarWords.whole("ofyear", found.word("ofyear"))) + "-Q" + ordinal,
                    from.anchor());
        }
        var same = LocalDate.of(year, MONTHS * ordinal - 2, 1);
        var last = same.isAfter(day) ? same.minusYears(1) : same;
        var next = last.plusYears(1);
        long since = Math.max(0, ChronoUnit.DAYS.between(last.plusMonths(MONTHS), day));
        // Companies report quarters when they are over: a clause that says nothing looks back, if not too far.
        var direction = from.future() ? Reference.Direction.FUTURE : Reference.Direction.PAST;
        long until = ChronoUnit.DAYS.between(day, next) + A_MONTH;
        boolean past = from.past() || NearestReading.isPast(since, until, last.equals(same), direction);
        int taken = (past ? last : next).getYear() + (found.has("ofyear") ? -1 : 0);
        return Reading.from(Dates.year(taken) + "-Q" + ordinal, from.anchor());
    }

    private static Reading shifted(Reference from, int quarters) {
        var day = from.published();
        return day == null
                ? Reading.of("XXXX-QX")
                : Reading.from(Dates.quarter(day.plusMonths((long) MONTHS * quarters)), from.anchor());
    }

    /** "The latest quarter" is the last one that is over; "the year-ago quarter" is told from the one reported. */
    private static Reading reportedQuarter(Found found, Reference from) {
        var which = found.word("which");
        int shift = CalendarWords.whole("quarters", which);
        boolean told = which.contains("year-") || which.equals("previous");
        return told ? reported(from, shift + 1) : shifted(from, shift);
    }

    /** The quarter that the text named last, else the last one that is over; some quarters from it. */
    private static Reading reported(Reference from, int shift) {
        var quarter = from.before().quarter();
        if (quarter == null) {
            return shifted(from, shift - 1);
        }
        var first = LocalDate.of(Integer.parseInt(quarter.substring(0, 4)), MONTHS * (quarter.charAt(6) - '0') - 2, 1);
        return Reading.from(Dates.quarter(first.plusMonths((long) MONTHS * shift)), "text:" + quarter);
    }

    private static Reading periodOfYear(Found found, Reference from) {
        var quarter = from.before().quarter();
        var year = Dates.year(ReadDates.year(found));
        return quarter == null ? Reading.of(year) : Reading.from(year + quarter.substring(4), "text:" + quarter);
    }

    private static Reading halfYear(Found found, Reference from) {
        var half = "-H" + (found.has("h") ? found.word("h") : CalendarWords.value("ordinal", found.word("ordinal")));
        if (found.has("year")) {
            return Reading.of(Dates.year(ReadDates.year(found)) + half);
        }
        var day = from.published();
        int shift = found.has("which") ? CalendarWords.which(found.word("which")) : 0;
        return day == null ? Reading.of("XXXX" + half) : Reading.from(day.getYear() + shift + half, from.anchor());
    }

    /** What is compared with a quarter is the same quarter of the year before. */
    static Reading yearBefore(String quarter) {
        return Reading.from(
                Dates.year(Integer.parseInt(quarter.substring(0, 4)) - 1) + quarter.substring(4), "text:" + quarter);
    }
}

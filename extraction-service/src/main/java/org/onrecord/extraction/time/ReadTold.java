package org.onrecord.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Months, seasons and days whose year is told by a date named before: "the following March", "that autumn", "Feb. 17 of that year". */
final class ReadTold {

    private ReadTold() {}

    static @Nullable Reading read(Found found, Reference from) {
        return switch (found.rule().reading()) {
            case "told-month" -> month(found, from);
            case "told-season" -> season(found, from);
            case "day-of-told-year" -> day(found, from);
            default -> null;
        };
    }

    private static @Nullable Reading month(Found found, Reference from) {
        int month = CalendarWords.month(found.word("month"));
        var base = Dates.first(from.previous());
        if (base == null || month == 0) {
            return month == 0 ? null : Reading.of("XXXX-" + Dates.pad(month, 2));
        }
        var start = base.withDayOfMonth(1);
        var here = LocalDate.of(base.getYear(), month, 1);
        int told = CalendarWords.whole("told", found.word("which"));
        int years = shift(told, start, here);
        return Reading.from(Dates.month(base.getYear() + years, month), "text:" + from.previous());
    }

    /** A year named alone holds all its months and seasons, so that "the following" one is in the next year. */
    private static int shift(int told, LocalDate start, LocalDate here) {
        if (told > 0) {
            return here.isAfter(start) ? 0 : 1;
        }
        return told < 0 && !here.isBefore(start) ? -1 : 0;
    }

    private static @Nullable Reading season(Found found, Reference from) {
        var season = CalendarWords.value("season", found.word("season"));
        var base = Dates.first(from.previous());
        if (base == null) {
            return Reading.of("XXXX-" + season);
        }
        int first = CalendarWords.whole("seasonmonth", season);
        var here = LocalDate.of(base.getYear(), first, 1);
        int told = CalendarWords.whole("told", found.word("which"));
        int years = told == 0 ? begun(base, here) : shift(told, base.withDayOfMonth(1), here);
        return Reading.from(Dates.year(base.getYear() + years) + "-" + season, "text:" + from.previous());
    }

    /** "that winter" of a February began in the year before. */
    private static int begun(LocalDate base, LocalDate here) {
        boolean early = here.isAfter(base) && ChronoUnit.DAYS.between(here.minusYears(1), base) < 92;
        return early && here.getMonthValue() == 12 && base.getDayOfYear() > 1 ? -1 : 0;
    }

    private static @Nullable Reading day(Found found, Reference from) {
        int month = CalendarWords.month(found.word("month"));
        int day = CalendarWords.day(found.word("day"));
        var base = Dates.first(from.previous());
        if (base == null) {
            return null;
        }
        var date = Dates.date(base.getYear() + CalendarWords.whole("told", found.word("which")), month, day);
        return date == null ? null : Reading.from(date.toString(), "text:" + from.previous());
    }
}

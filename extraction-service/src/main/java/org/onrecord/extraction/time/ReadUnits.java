package org.onrecord.extraction.time;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weeks, months, years and the like at some distance: "last week", "two years ago", "a year earlier", "the next day". */
final class ReadUnits {

    private static final int LARGEST = 6;
    private static final Pattern NUMBER = Pattern.compile("\\d{1," + LARGEST + "}(?:\\.\\d+)?");
    private static final Pattern CLOCK_UNIT = Pattern.compile("hours?|minutes?|seconds?");

    private ReadUnits() {}

    static @Nullable Reading read(Found found, Reference from) {
        return switch (found.rule().reading()) {
            case "which-unit" -> whichUnit(found, from);
            case "same-unit" -> sameUnit(found, from);
            case "units-ago", "units-ago-day" -> unitsAgo(found, from);
            case "units-later" -> unitsLater(found, from);
            case "unit-later" -> unitLater(found, from);
            case "day-of-event" -> Reading.of(unknown(found.has("unit") ? found.word("unit") : "day"));
            default -> null;
        };
    }

    private static Reading whichUnit(Found found, Reference from) {
        var unit = found.word("unit");
        var day = from.published();
        if (day == null) {
            return Reading.of(unknown(unit));
        }
        return Reading.from(unit(shifted(day, unit, CalendarWords.which(found.word("which"))), unit), from.anchor());
    }

    static LocalDate shifted(LocalDate day, String unit, long n) {
        return switch (singular(unit)) {
            case "week", "weekend" -> day.plusWeeks(n);
            case "fortnight" -> day.plusWeeks(2 * n);
            case "month" -> day.plusMonths(n);
            case "quarter" -> day.plusMonths(3 * n);
            case "year", "summer", "winter" -> day.plusYears(n);
            case "decade" -> day.plusYears(10 * n);
            case "century", "centurie" -> day.plusYears(100 * n);
            case "second", "minute", "hour" -> day;
            default -> day.plusDays(n);
        };
    }

    /** The day at the grain of a unit: its week, month, year, decade or century. */
    static String unit(LocalDate day, String unit) {
        return switch (singular(unit)) {
            case "week", "weekend", "fortnight" -> Dates.week(day);
            case "month" -> Dates.month(day);
            case "quarter" -> Dates.quarter(day);
            case "year", "summer", "winter" -> Dates.year(day.getYear());
            case "decade" -> Dates.pad(day.getYear() / 10, 3);
            case "century", "centurie" -> Dates.pad(day.getYear() / 100, 2);
            default -> day.toString();
        };
    }

    private static String unknown(String unit) {
        return switch (singular(unit)) {
            case "week", "weekend" -> "XXXX-WXX";
            case "month" -> "XXXX-XX";
            case "year" -> "XXXX";
            case "decade" -> "XXX";
            case "century" -> "XX";
            default -> "XXXX-XX-XX";
        };
    }

    private static String singular(String unit) {
        return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    private static Reading sameUnit(Found found, Reference from) {
        var base = Dates.first(from.previous());
        var unit = found.word("unit");
        return base == null || coarser(from.previous(), base, unit)
                ? Reading.of(unknown(unit))
                : Reading.from(unit(base, unit), "text:" + from.previous());
    }

    private static Reading unitsAgo(Found found, Reference from) {
        var number = CalendarWords.number(found.word("num"));
        if (number.equals("X")) {
            return Reading.of("PAST_REF");
        }
        var unit = found.word("unit");
        if (from.compared()
                && number.equals("1")
                && unit.equals("year")
                && from.before().quarter() != null) {
            return ReadQuarters.yearBefore(from.before().quarter());
        }
        var day = from.published();
        if (day == null) {
            return Reading.of(unknown(unit));
        }
        if (CLOCK_UNIT.matcher(unit).matches()) {
            return Reading.from(
                    day.minusDays(unit.startsWith("hour") ? whole(number) / 24 : 0)
                            .toString(),
                    from.anchor());
        }
        return Reading.from(unit(shifted(day, unit, -whole(number)), unit), from.anchor());
    }

    private static Reading unitsLater(Found found, Reference from) {
        var number = CalendarWords.number(found.word("num"));
        int told = found.has("dir") ? CalendarWords.whole("told", found.word("dir")) : 1;
        if (number.equals("X")) {
            return Reading.of(told < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        var unit = found.word("unit");
        if (CLOCK_UNIT.matcher(unit).matches() && Dates.day(from.previous()) == null) {
            return Reading.of(CalendarWords.duration(number, unit)).as(TimeExpression.Type.DURATION);
        }
        boolean yearBefore = told < 0 && number.equals("1") && unit.equals("year");
        if (yearBefore && from.compared() && from.before().quarter() != null) {
            return ReadQuarters.yearBefore(from.before().quarter());
        }
        boolean ahead = !found.has("dir") || found.word("dir").matches("from now|from today|hence");
        // "A year earlier" is mostly said of two years in turn, neither told from the other.
        var value = ahead ? null : yearBefore ? from.before().told() : from.previous();
        var base = told > 0 ? Dates.last(value) : Dates.first(value);
        boolean byPublication = base == null;
        base = byPublication ? from.published() : base;
        if (base == null) {
            return Reading.of(unknown(unit));
        }
        var day = shifted(base, unit, told * whole(number));
        boolean month = yearBefore && value != null && value.matches("\\d{4}-\\d\\d");
        return Reading.from(
                month ? Dates.month(day) : unit(day, unit), byPublication ? from.anchor() : "text:" + value);
    }

    private static Reading unitLater(Found found, Reference from) {
        var base = Dates.first(from.previous());
        var unit = found.word("unit");
        if (base == null || coarser(from.previous(), base, unit)) {
            return Reading.of(unknown(unit));
        }
        return Reading.from(
                unit(shifted(base, unit, CalendarWords.whole("told", found.word("dir"))), unit),
                "text:" + from.previous());
    }

    /** Whether a value does not tell the unit: of 1995 nobody knows the day. */
    private static boolean coarser(@Nullable String value, LocalDate base, String unit) {
        return value == null || value.length() < unit(base, unit).length();
    }

    static long whole(String number) {
        return NUMBER.matcher(number).matches() ? (long) Double.parseDouble(number) : 0;
    }
}

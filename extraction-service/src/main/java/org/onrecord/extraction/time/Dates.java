package org.onrecord.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** TIMEX3 values of calendar dates. */
final class Dates {

    private static final int DAY = "2020-10-02".length();

    private Dates() {}

    static String month(int year, int month) {
        return pad(year, 4) + "-" + pad(month, 2);
    }

    static String month(LocalDate date) {
        return month(date.getYear(), date.getMonthValue());
    }

    static String year(int year) {
        return pad(year, 4);
    }

    static String week(LocalDate date) {
        return pad(date.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W" + pad(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    static String quarter(LocalDate date) {
        return date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** A date that exists, else null: there is no February 30. */
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The day that a value begins with: of 2018 the first of January, of 2018-06 the first of June; null if it has none. */
    static @Nullable LocalDate first(@Nullable String value) {
        if (value == null || !value.matches("\\d{4}(?:-\\d\\d(?:-\\d\\d.*)?)?")) {
            return null;
        }
        int month = value.length() >= 7 ? Integer.parseInt(value.substring(5, 7)) : 1;
        int day = value.length() >= 10 ? Integer.parseInt(value.substring(8, 10)) : 1;
        return date(Integer.parseInt(value.substring(0, 4)), month, day);
    }

    /** The last day of an interval of days, else what {@link #first} gives. */
    static @Nullable LocalDate last(@Nullable String value) {
        boolean days = value != null && value.matches("[\\d-]{10}/[\\d-]{10}");
        return first(days && value != null ? value.substring(DAY + 1) : value);
    }

    /** The day of a value that tells one, with or without its time; else null. */
    static @Nullable LocalDate day(@Nullable String value) {
        return value == null || value.length() < DAY ? null : first(value);
    }

    /** Easter Sunday of the western churches: Oudin's form of the Gregorian computus. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int fullMoon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        int fromMarch = fullMoon - weekday;
        int month = 3 + (fromMarch + 40) / 44;
        return LocalDate.of(year, month, fromMarch + 28 - 31 * (month / 4));
    }

    /** "first Monday 09" in a year. */
    static LocalDate nth(int year, String rule) {
        var parts = rule.split(" ");
        var month = LocalDate.of(year, Integer.parseInt(parts[2]), 1);
        var weekday = DayOfWeek.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT));
        if (parts[0].equals("last")) {
            return month.with(TemporalAdjusters.lastInMonth(weekday));
        }
        return month.with(TemporalAdjusters.dayOfWeekInMonth(CalendarWords.whole("ordinal", parts[0]), weekday));
    }

    static String pad(int number, int digits) {
        return String.format(java.util.Locale.ROOT, "%0" + digits + "d", number);
    }
}

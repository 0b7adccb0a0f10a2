package org.onrecord.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** TIMEX3 values as EDTF dates and intervals, levels 0 and 1. */
final class Edtf {

    private static final Map<String, String> SEASONS = Map.of("SP", "21", "SU", "22", "FA", "23", "WI", "24");

    private Edtf() {}

    /** Null where the value is a duration, a set, relative, or lacks its year. */
    static @Nullable String of(TimeExpression.Type type, String value) {
        if (type == TimeExpression.Type.DURATION
                || type == TimeExpression.Type.SET
                || value.indexOf('X') >= 0
                || value.startsWith("P")
                || value.startsWith("F")) {
            return null;
        }
        if (value.startsWith("BC")) {
            // There is no year 0 in TIMEX3's count, but one in EDTF's.
            return year(1 - Integer.parseInt(value.substring(2)));
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            return value.substring(0, 10);
        }
        if (value.matches("\\d{4}(?:-\\d\\d){0,2}(?:/\\d{4}(?:-\\d\\d){0,2})?")) {
            return value;
        }
        if (value.matches("\\d{3}")) {
            return value + "X";
        }
        if (value.matches("\\d{2}")) {
            return value + "XX";
        }
        if (value.matches("\\d{4}-W\\d\\d(?:-WE)?")) {
            return week(value);
        }
        return value.matches("\\d{4}-..") ? part(Integer.parseInt(value.substring(0, 4)), value.substring(5)) : null;
    }

    private static String year(int astronomical) {
        return (astronomical < 0 ? "-" : "") + Dates.year(Math.abs(astronomical));
    }

    private static String week(String value) {
        var monday = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6, 8)))
                .with(DayOfWeek.MONDAY);
        return monday.plusDays(value.endsWith("WE") ? 5 : 0) + "/" + monday.plusDays(6);
    }

    private static @Nullable String part(int year, String part) {
        if (part.matches("Q[1-4]")) {
            int first = 3 * (part.charAt(1) - '1') + 1;
            return YearMonth.of(year, first) + "/" + YearMonth.of(year, first + 2);
        }
        if (part.matches("H[12]")) {
            int first = part.equals("H1") ? 1 : 7;
            return YearMonth.of(year, first) + "/" + YearMonth.of(year, first + 5);
        }
        var season = SEASONS.get(part);
        return season == null ? null : Dates.year(year) + "-" + season;
    }
}

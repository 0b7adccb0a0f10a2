package org.onrecord.extraction.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Arithmetic with EDTF dates of a day, a month or a year, and with the bounds of intervals. */
final class EventDates {

    private static final Pattern PLAIN = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");
    private static final Pattern DISTANCE = Pattern.compile("P(\\d{1,4})(D|W|M|Y|DE)");

    private EventDates() {}

    /** What stands first in an interval, or the date itself; null if it is open. */
    static @Nullable String start(String edtf) {
        var start = edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
        return start.equals("..") ? null : start;
    }

    static @Nullable String end(String edtf) {
        var end = edtf.substring(edtf.indexOf('/') + 1);
        return end.equals("..") ? null : end;
    }

    /**
     * A date at a distance from another, as exact as the coarser of both.
     *
     * @param distance TIMEX3 duration
     * @param sign 1 for later, -1 for earlier
     * @return null if either is no plain date or distance
     */
    static @Nullable String at(@Nullable String edtf, String distance, int sign) {
        var amount = DISTANCE.matcher(distance);
        if (edtf == null || !PLAIN.matcher(edtf).matches() || !amount.matches()) {
            return null;
        }
        int n = sign * Integer.parseInt(amount.group(1));
        try {
            return switch (amount.group(2)) {
                case "D" -> move(edtf, Period.ofDays(n), 10);
                case "W" -> move(edtf, Period.ofWeeks(n), 10);
                case "M" -> move(edtf, Period.ofMonths(n), 7);
                case "DE" -> move(edtf, Period.ofYears(10 * n), 4);
                default -> move(edtf, Period.ofYears(n), 4);
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The other end of what lasts so long, both ends counted; null if it is no plain date of the same unit. */
    static @Nullable String lasting(String edtf, String duration, int sign) {
        var amount = DISTANCE.matcher(duration);
        if (!PLAIN.matcher(edtf).matches() || !amount.matches()) {
            return null;
        }
        int n = Integer.parseInt(amount.group(1));
        var unit = amount.group(2);
        boolean days = edtf.length() == 10 && (unit.equals("D") || unit.equals("W"));
        boolean months = edtf.length() == 7 && unit.equals("M");
        boolean years = edtf.length() == 4 && unit.equals("Y");
        if (n == 0 || (!days && !months && !years)) {
            return null;
        }
        return at(edtf, "P" + ((unit.equals("W") ? 7 * n : n) - 1) + (unit.equals("W") ? "D" : unit), sign);
    }

    private static @Nullable String move(String edtf, TemporalAmount amount, int precision) {
        int length = Math.min(precision, edtf.length());
        if (length < precision && !(precision == 7 && length == 4)) {
            return coarse(edtf, precision);
        }
        var date = parse(edtf.substring(0, length)).plus(amount);
        return date.toString();
    }

    /** Days and weeks away from a month, or from a year, is most likely in it. */
    private static @Nullable String coarse(String edtf, int precision) {
        return precision == 10 ? edtf : null;
    }

    private static Temporal parse(String edtf) {
        return switch (edtf.length()) {
            case 4 -> Year.parse(edtf);
            case 7 -> YearMonth.parse(edtf);
            default -> LocalDate.parse(edtf);
        };
    }

    /** The last day of a year, a month or an interval; null if it has none. */
    static @Nullable String lastDay(String edtf) {
        var end = end(edtf);
        if (end == null || !PLAIN.matcher(end).matches()) {
            return null;
        }
        try {
            return switch (end.length()) {
                case 4 -> end + "-12-31";
                case 7 -> YearMonth.parse(end).atEndOfMonth().toString();
                default -> end;
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The last date of the same precision before one; null if it is no plain date. */
    static @Nullable String previous(String edtf) {
        if (!PLAIN.matcher(edtf).matches()) {
            return null;
        }
        try {
            return switch (edtf.length()) {
                case 4 -> Year.parse(edtf).minusYears(1).toString();
                case 7 -> YearMonth.parse(edtf).minusMonths(1).toString();
                default -> LocalDate.parse(edtf).minusDays(1).toString();
            };
        } catch (DateTimeException e) {
            return null;
        }
    }
}

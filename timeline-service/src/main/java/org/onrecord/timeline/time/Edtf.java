package org.onrecord.timeline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads EDTF levels 0 and 1: years, months, days, times, seasons, intervals with open or unknown ends, unspecified
 * digits ({@code 201X}, {@code 2004-06-XX}) and the marks {@code ?}, {@code ~} and {@code %}, which do not move the ends.
 * Years of more than four digits ({@code Y170000}) and before 4713 BC, where PostgreSQL's dates begin, are left out.
 *
 * <p>Seasons are read as in the northern hemisphere and by whole months: spring is March to May, and winter runs from
 * December into February of the next year.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format specification</a>
 */
public final class Edtf {

    private static final Pattern DATE = Pattern.compile(
            "(?<year>-?(?:\\d{4}|\\d{3}X|\\d{2}XX))(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?[?~%]?");
    private static final Pattern TIME = Pattern.compile("(?<time>\\d{2}:\\d{2}:\\d{2})(?:Z|[+-]\\d{2}(?::\\d{2})?)?");
    private static final int SPRING = 21;
    private static final int WINTER = 24;
    private static final int LONGEST = 64;
    private static final LocalDate FIRST_DAY = LocalDate.of(-4712, 1, 1);

    private Edtf() {}

    /** The days of an expression; empty if it is no EDTF of these levels, or no date of the calendar. */
    public static Optional<DaySpan> read(String expression) {
        if (expression.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            int slash = expression.indexOf('/');
            var days = slash < 0
                    ? date(expression)
                    : interval(expression.substring(0, slash), expression.substring(slash + 1));
            return Optional.ofNullable(days).filter(Edtf::isStorable);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isStorable(DaySpan days) {
        return (days.earliest() == null || !days.earliest().isBefore(FIRST_DAY))
                && (days.latest() == null || !days.latest().isBefore(FIRST_DAY));
    }

    private static @Nullable DaySpan interval(String from, String to) {
        var begins = isOpen(from) ? DaySpan.UNKNOWN : date(from);
        var ends = isOpen(to) ? DaySpan.UNKNOWN : date(to);
        if (begins == null || ends == null || (isOpen(from) && isOpen(to))) {
            return null;
        }
        return new DaySpan(begins.earliest(), ends.latest(), coarser(begins.precision(), ends.precision()));
    }

    /** {@code ..} is an open end and an empty one an unknown end; neither gives a day. */
    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Precision coarser(Precision one, Precision other) {
        if (one == Precision.UNKNOWN || other == Precision.UNKNOWN) {
            return one == Precision.UNKNOWN ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static @Nullable DaySpan date(String expression) {
        int t = expression.indexOf('T');
        if (t >= 0) {
            return dateAndTime(expression.substring(0, t), expression.substring(t + 1));
        }
        var parts = DATE.matcher(expression);
        if (!parts.matches()) {
            return null;
        }
        String month = parts.group("month");
        String day = parts.group("day");
        if (month == null) {
            return years(parts.group("year"));
        }
        if (parts.group("year").indexOf('X') >= 0) {
            return null;
        }
        return month.equals("XX") ? monthUnspecified(parts) : day == null ? month(parts) : day(parts);
    }

    private static @Nullable DaySpan dateAndTime(String date, String time) {
        var onDay = date(date);
        var parts = TIME.matcher(time);
        if (onDay == null || onDay.precision() != Precision.DAY || !Character.isDigit(last(date)) || !parts.matches()) {
            return null;
        }
        // Parsed to refuse what no clock shows; the day is the local one, as written.
        LocalTime.parse(parts.group("time"), DateTimeFormatter.ISO_LOCAL_TIME);
        String offset = time.substring(parts.end("time"));
        if (!offset.isEmpty()) {
            ZoneOffset.of(offset);
        }
        return new DaySpan(onDay.earliest(), onDay.latest(), Precision.TIME);
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static DaySpan years(String year) {
        int unspecified = (int) year.chars().filter(c -> c == 'X').count();
        int lowest = Integer.parseInt(year.replace('X', '0'));
        int highest = Integer.parseInt(year.replace('X', '9'));
        var precision = switch (unspecified) {
            case 0 -> Precision.YEAR;
            case 1 -> Precision.DECADE;
            default -> Precision.CENTURY;
        };
        return new DaySpan(
                LocalDate.of(Math.min(lowest, highest), 1, 1),
                LocalDate.of(Math.max(lowest, highest), 12, 31),
                precision);
    }

    /** {@code 1985-XX} and {@code 1985-XX-XX}: some month of that year. */
    private static @Nullable DaySpan monthUnspecified(Matcher parts) {
        String day = parts.group("day");
        return day == null || day.equals("XX") ? years(parts.group("year")) : null;
    }

    private static DaySpan month(Matcher parts) {
        int year = Integer.parseInt(parts.group("year"));
        int month = Integer.parseInt(parts.group("month"));
        if (month >= SPRING && month <= WINTER) {
            var first = YearMonth.of(year, 3).plusMonths(3L * (month - SPRING));
            return new DaySpan(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.SEASON);
        }
        return wholeMonth(YearMonth.of(year, month));
    }

    private static DaySpan day(Matcher parts) {
        var month = YearMonth.of(Integer.parseInt(parts.group("year")), Integer.parseInt(parts.group("month")));
        if (parts.group("day").equals("XX")) {
            return wholeMonth(month);
        }
        var day = month.atDay(Integer.parseInt(parts.group("day")));
        return new DaySpan(day, day, Precision.DAY);
    }

    private static DaySpan wholeMonth(YearMonth month) {
        return new DaySpan(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }
}

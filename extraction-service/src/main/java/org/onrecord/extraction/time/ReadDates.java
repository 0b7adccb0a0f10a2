package org.onrecord.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates with a year of their own, and dates that lack only the year. */
final class ReadDates {

    private static final int FUTURE_MONTHS = 2;
    private static final int HALF_A_YEAR = 6;

    private ReadDates() {}

    static @Nullable Reading read(Found found, Reference from) {
        return switch (found.rule().reading()) {
            case "date" -> date(found);
            case "day-range" -> dayRange(found, from);
            case "day-of-year" -> dayOfYear(found, from);
            case "day-of-relative-year" -> dayOfRelativeYear(found, from);
            case "month" -> Reading.of(Dates.month(year(found), CalendarWords.month(found.word("month"))));
            case "month-of-relative-year" -> monthOfRelativeYear(found, from);
            case "which-month" -> whichMonth(found, from);
            case "month-of-year" -> monthOfYear(CalendarWords.month(found.word("month")), from);
            case "month-range" ->
                Reading.of(Dates.month(year(found), CalendarWords.month(found.word("month"))) + "/"
                        + Dates.month(year(found), CalendarWords.month(found.word("month2"))));
            case "year-range" -> yearRange(found);
            case "year" -> Reading.of(found.word("year"));
            case "decade" -> Reading.of(found.word("decade").substring(0, 3));
            case "short-decade" -> Reading.of("19" + found.word("dd").charAt(0));
            case "decade-word" -> Reading.of(CalendarWords.value("decade", found.word("decadeword")));
            case "century" -> Reading.of(Dates.pad(Integer.parseInt(found.word("century")) - 1, 2));
            case "century-word" -> Reading.of(CalendarWords.value("century", found.word("centuryword")));
            case "season" -> Reading.of(found.word("year") + "-" + CalendarWords.value("season", found.word("season")));
            case "quarter" ->
                Reading.of(found.word("year") + "-Q" + (found.has("q") ? found.word("q") : ordinal(found)));
            default -> null;
        };
    }

    private static String ordinal(Found found) {
        return CalendarWords.value("ordinal", found.word("ordinal"));
    }

    static int year(Found found) {
        if (found.has("yy")) {
            int two = Integer.parseInt(found.word("yy"));
            return two < 50 ? 2000 + two : 1900 + two;
        }
        return Integer.parseInt(found.word("year"));
    }

    private static @Nullable Reading date(Found found) {
        int month = found.has("mm") ? Integer.parseInt(found.word("mm")) : CalendarWords.month(found.word("month"));
        int day = found.has("dd") ? Integer.parseInt(found.word("dd")) : CalendarWords.day(found.word("day"));
        var date = Dates.date(year(found), month, day);
        return date == null ? null : Reading.of(date.toString());
    }

    private static @Nullable Reading dayRange(Found found, Reference from) {
        int month = CalendarWords.month(found.word("month"));
        int first = CalendarWords.day(found.word("day"));
        int last = CalendarWords.day(found.word("day2"));
        if (first >= last) {
            return null;
        }
        if (!found.has("year") && from.published() == null) {
            return Reading.of("XXXX-" + Dates.pad(month, 2) + "-" + Dates.pad(first, 2));
        }
        var start = found.has("year") ? Dates.date(year(found), month, first) : nearest(month, first, from);
        var end = start == null ? null : Dates.date(start.getYear(), month, last);
        return start == null || end == null
                ? null
                : Reading.from(start + "/" + end, found.has("year") ? null : from.anchor());
    }

    /** A day without year: the latest past one, or the next where the clause speaks of the future. */
    private static @Nullable Reading dayOfYear(Found found, Reference from) {
        int month = CalendarWords.month(found.word("month"));
        int day = CalendarWords.day(found.word("day"));
        if (from.published() == null) {
            return Reading.of("XXXX-" + Dates.pad(month, 2) + "-" + Dates.pad(day, 2));
        }
        var date = nearest(month, day, from);
        if (date == null) {
            return null;
        }
        boolean past = !date.isAfter(from.published());
        var other = Dates.date(date.getYear() + (past ? 1 : -1), month, day);
        var reading = Reading.from(date.toString(), from.anchor());
        return other == null ? reading : reading.insteadOf(other.toString());
    }

    /** Past unless the clause looks ahead; a day of which nothing says so is the nearest one. */
    static @Nullable LocalDate nearest(int month, int day, Reference from) {
        var published = from.published();
        if (published == null) {
            return null;
        }
        var same = Dates.date(published.getYear(), month, day);
        if (same == null) {
            return null;
        }
        if (from.future()) {
            return same.isBefore(published.minusDays(3)) ? Dates.date(same.getYear() + 1, month, day) : same;
        }
        boolean ahead = same.isAfter(published);
        boolean far = same.isAfter(published.plusMonths(HALF_A_YEAR)) || from.direction() == Reference.Direction.PAST;
        return ahead && far ? Dates.date(same.getYear() - 1, month, day) : same;
    }

    private static @Nullable Reading dayOfRelativeYear(Found found, Reference from) {
        var published = from.published();
        int month = CalendarWords.month(found.word("month"));
        int day = CalendarWords.day(found.word("day"));
        if (published == null) {
            return Reading.of("XXXX-" + Dates.pad(month, 2) + "-" + Dates.pad(day, 2));
        }
        var date = Dates.date(published.getYear() + CalendarWords.which(found.word("which")), month, day);
        return date == null ? null : Reading.from(date.toString(), from.anchor());
    }

    private static Reading monthOfRelativeYear(Found found, Reference from) {
        int month = CalendarWords.month(found.word("month"));
        var which = found.word("which");
        boolean byText = which.startsWith("the ") || which.equals("that");
        var base = byText ? Dates.first(from.previous()) : from.published();
        if (base == null) {
            return Reading.of("XXXX-" + Dates.pad(month, 2));
        }
        int shift = which.equals("the following")
                ? 1
                : which.equals("the previous") ? -1 : byText ? 0 : CalendarWords.which(which);
        return Reading.from(
                Dates.month(base.getYear() + shift, month), byText ? "text:" + from.previous() : from.anchor());
    }

    private static Reading whichMonth(Found found, Reference from) {
        int month = CalendarWords.month(found.word("month"));
        var published = from.published();
        if (published == null) {
            return Reading.of("XXXX-" + Dates.pad(month, 2));
        }
        int which = CalendarWords.which(found.word("which"));
        int year = published.getYear();
        if (which < 0) {
            year -= month >= published.getMonthValue() ? 1 : 0;
        } else if (which > 0) {
            year += month <= published.getMonthValue() ? 1 : 0;
        }
        return Reading.from(Dates.month(year, month), from.anchor());
    }

    private static Reading monthOfYear(int month, Reference from) {
        var published = from.published();
        if (published == null) {
            return Reading.of("XXXX-" + Dates.pad(month, 2));
        }
        int year = published.getYear();
        int ahead = month - published.getMonthValue();
        boolean past =
                ahead > 0 && !from.future() && (ahead > FUTURE_MONTHS || from.direction() == Reference.Direction.PAST);
        year += past ? -1 : ahead < 0 && from.future() ? 1 : 0;
        int other = year == published.getYear() ? (ahead > 0 ? year - 1 : year + 1) : published.getYear();
        return Reading.from(Dates.month(year, month), from.anchor()).insteadOf(Dates.month(other, month));
    }

    private static @Nullable Reading yearRange(Found found) {
        int first = year(found);
        int last = found.has("year2")
                ? Integer.parseInt(found.word("year2"))
                : first / 100 * 100 + Integer.parseInt(found.word("yy2"));
        return first < last ? Reading.of(Dates.year(first) + "/" + Dates.year(last)) : null;
    }
}

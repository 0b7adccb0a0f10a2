package org.onrecord.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days of the calendar: with a year of their own, or lacking only the year. */
final class ReadDates {

    private ReadDates() {}

    static @Nullable Reading read(Found found, Reference from) {
        return switch (found.rule().reading()) {
            case "date" -> date(found);
            case "slashed-date" -> slashedDate(found, from.today().dayFirst());
            case "date-range" -> dateRange(found);
            case "day-range" -> dayRange(found, from);
            case "day-of-year" -> dayOfYear(found, from);
            case "day-of-relative-year" -> dayOfRelativeYear(found, from);
            default -> null;
        };
    }

    static int year(Found found) {
        if (found.has("yy")) {
            int two = Integer.parseInt(found.word("yy"));
            return two < 50 ? 2000 + two : 1900 + two;
        }
        return CalendarWords.year(found.word("year"));
    }

    private static int month(Found found) {
        return found.has("mm") ? Integer.parseInt(found.word("mm")) : CalendarWords.month(found.word("month"));
    }

    private static int day(Found found) {
        if (found.has("dayword")) {
            return CalendarWords.whole("dayword", found.word("dayword"));
        }
        return found.has("dd") ? Integer.parseInt(found.word("dd")) : CalendarWords.day(found.word("day"));
    }

    private static @Nullable Reading date(Found found) {
        var date = Dates.date(year(found), month(found), day(found));
        return date == null ? null : Reading.of(date.toString());
    }

    /** 03/05/2019 is a day of March or of May; the reading that is not taken is kept. */
    private static @Nullable Reading slashedDate(Found found, boolean dayFirst) {
        int first = Integer.parseInt(found.word("first"));
        int second = Integer.parseInt(found.word("second"));
        var american = Dates.date(year(found), first, second);
        var british = Dates.date(year(found), second, first);
        var taken = american == null || (dayFirst && british != null) ? british : american;
        if (taken == null) {
            return null;
        }
        var other = taken.equals(british) ? american : british;
        var reading = Reading.of(taken.toString());
        return other == null || other.equals(taken) ? reading : reading.insteadOf(other.toString());
    }

    /** "May 30 to June 2, 2019": the year is that of the last day, or the one before if the first would be later. */
    private static @Nullable Reading dateRange(Found found) {
        int year = year(found);
        var last = Dates.date(year, CalendarWords.month(found.word("month2")), CalendarWords.day(found.word("day2")));
        var first = Dates.date(year, month(found), day(found));
        if (first != null && last != null && first.isAfter(last)) {
            first = Dates.date(year - 1, month(found), day(found));
        }
        return first == null || last == null ? null : Reading.of(first + "/" + last);
    }

    private static @Nullable Reading dayRange(Found found, Reference from) {
        int month = month(found);
        int first = day(found);
        int last = CalendarWords.day(found.word("day2"));
        if (first >= last) {
            return null;
        }
        if (!found.has("year") && from.published() == null) {
            return Reading.of("XXXX-" + monthDay(month, first));
        }
        var start = found.has("year") ? Dates.date(year(found), month, first) : nearest(month, first, from);
        var end = start == null ? null : Dates.date(start.getYear(), month, last);
        return start == null || end == null
                ? null
                : Reading.from(start + "/" + end, found.has("year") ? null : from.anchor());
    }

    /** A day without year: the latest past one, or the next where the clause speaks of the future. */
    private static @Nullable Reading dayOfYear(Found found, Reference from) {
        int month = month(found);
        int day = day(found);
        var told = from.yearBefore() == null ? null : Dates.date(from.yearBefore(), month, day);
        if (told != null) {
            return Reading.from(told.toString(), "text:" + Dates.year(told.getYear()));
        }
        if (from.published() == null) {
            return Reading.of("XXXX-" + monthDay(month, day));
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

    /** Null if there is no such day in the year, or no day from which to read. */
    static @Nullable LocalDate nearest(int month, int day, Reference from) {
        var published = from.published();
        var same = published == null ? null : Dates.date(published.getYear(), month, day);
        if (published == null || same == null) {
            return null;
        }
        var last = same.isAfter(published) ? same.minusYears(1) : same;
        var next = same.isBefore(published) ? same.plusYears(1) : same;
        boolean past = NearestReading.isPast(
                ChronoUnit.DAYS.between(last, published),
                ChronoUnit.DAYS.between(published, next),
                last.equals(same),
                from.direction());
        return past ? last : next;
    }

    private static @Nullable Reading dayOfRelativeYear(Found found, Reference from) {
        var published = from.published();
        if (published == null) {
            return Reading.of("XXXX-" + monthDay(month(found), day(found)));
        }
        var date = Dates.date(published.getYear() + CalendarWords.which(found.word("which")), month(found), day(found));
        return date == null ? null : Reading.from(date.toString(), from.anchor());
    }

    private static String monthDay(int month, int day) {
        return Dates.pad(month, 2) + "-" + Dates.pad(day, 2);
    }
}

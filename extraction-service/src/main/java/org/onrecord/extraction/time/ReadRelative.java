package org.onrecord.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Days that are told from the day of reference or from a date named before: "yesterday", "Thursday", "that Friday". */
final class ReadRelative {

    private ReadRelative() {}

    static @Nullable Reading read(Found found, Reference from) {
        return switch (found.rule().reading()) {
            case "near-day" -> nearDay(found, from);
            case "weekday" -> weekday(found, from);
            case "which-weekday" -> whichWeekday(found, from);
            case "told-weekday" -> toldWeekday(found, from);
            case "weekday-of-week" -> weekdayOfWeek(found, from);
            case "week-from-weekday" -> weekFromWeekday(found, from);
            case "which-weekend" -> weekend(found, from);
            default -> null;
        };
    }

    private static Reading nearDay(Found found, Reference from) {
        var day = from.published();
        return day == null
                ? Reading.of("XXXX-XX-XX")
                : Reading.from(
                        day.plusDays(CalendarWords.whole("near", found.word("word")))
                                .toString(),
                        from.anchor());
    }

    private static DayOfWeek weekday(Found found) {
        return CalendarWords.weekday(found.word("weekday"));
    }

    private static Reading of(@Nullable LocalDate day, DayOfWeek weekday, @Nullable String anchor) {
        return day == null ? Reading.of("XXXX-WXX-" + weekday.getValue()) : Reading.from(day.toString(), anchor);
    }

    private static Reading weekday(Found found, Reference from) {
        var weekday = weekday(found);
        var day = day(weekday, from);
        var reading = of(day, weekday, from.anchor());
        return day == null
                ? reading
                : reading.insteadOf(day.plusWeeks(from.future() ? -1 : 1).toString());
    }

    /** The weekday meant: the latest one up to publication, or the next where the clause looks ahead. */
    static @Nullable LocalDate day(DayOfWeek weekday, Reference from) {
        var day = from.published();
        if (day == null) {
            return null;
        }
        return day.with(
                from.future() ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    private static Reading whichWeekday(Found found, Reference from) {
        var weekday = weekday(found);
        return of(whichDay(weekday, found.word("which"), from), weekday, from.anchor());
    }

    static @Nullable LocalDate whichDay(DayOfWeek weekday, String which, Reference from) {
        var day = from.published();
        if (day == null) {
            return null;
        }
        int shift = CalendarWords.which(which);
        if (shift < 0) {
            return day.with(TemporalAdjusters.previous(weekday));
        }
        return shift > 0 ? day.with(TemporalAdjusters.next(weekday)) : day(weekday, from);
    }

    /** "That Friday" is in the week of the date named before, "the following Friday" the first one after it. */
    private static Reading toldWeekday(Found found, Reference from) {
        var weekday = weekday(found);
        var base = Dates.day(from.previous());
        if (base == null) {
            base = from.published();
        }
        if (base == null) {
            return of(null, weekday, null);
        }
        int told = CalendarWords.whole("told", found.word("which"));
        var day = told > 0
                ? base.with(TemporalAdjusters.next(weekday))
                : told < 0 ? base.with(TemporalAdjusters.previous(weekday)) : base.with(weekday);
        return of(day, weekday, Dates.day(from.previous()) == null ? from.anchor() : "text:" + from.previous());
    }

    private static Reading weekdayOfWeek(Found found, Reference from) {
        var weekday = weekday(found);
        var day = from.published();
        return of(
                day == null
                        ? null
                        : day.plusWeeks(CalendarWords.which(found.word("which")))
                                .with(weekday),
                weekday,
                from.anchor());
    }

    private static Reading weekFromWeekday(Found found, Reference from) {
        var weekday = weekday(found);
        var day = from.published();
        return of(
                day == null
                        ? null
                        : day.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(1),
                weekday,
                from.anchor());
    }

    private static Reading weekend(Found found, Reference from) {
        var day = from.published();
        if (day == null) {
            return Reading.of("XXXX-WXX-WE");
        }
        int shift = CalendarWords.which(found.word("which"));
        boolean past = shift < 0
                || (shift == 0 && !from.future() && day.getDayOfWeek().getValue() <= DayOfWeek.WEDNESDAY.getValue());
        var week = past ? day.minusWeeks(1) : shift > 0 ? day.plusWeeks(1) : day;
        return Reading.from(Dates.week(week) + "-WE", from.anchor());
    }
}

package org.onrecord.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Dates that are told from the publication day or from a date named before: "last week", "Thursday", "a year earlier". */
final class ReadRelative {

    private ReadRelative() {}

    static @Nullable Reading read(Found found, Reference from) {
        var day = from.published();
        return switch (found.rule().reading()) {
            case "near-day" ->
                day == null
                        ? Reading.of("XXXX-XX-XX")
                        : Reading.from(
                                day.plusDays(CalendarWords.whole("near", found.word("word")))
                                        .toString(),
                                from.anchor());
            case "weekday" -> weekday(found, from);
            case "which-weekday" -> whichWeekday(found, from);
            case "weekdays" ->
                Reading.of("XXXX-WXX-"
                        + CalendarWords.weekday(found.word("weekday")).getValue());
            case "which-weekend" -> weekend(found, from);
            case "which-unit", "the-unit" -> whichUnit(found, from);
            case "same-unit" -> sameUnit(found, from);
            case "units-ago" -> unitsAgo(found, from);
            case "units-ago-day" -> unitsAgo(found, from);
            case "units-later" -> unitsLater(found, from);
            case "unit-later" -> unitLater(found, from);
            case "which-season" -> season(found, from);
            case "quarter-of-year" -> quarterOfYear(found, from);
            case "which-quarter" -> whichQuarter(found, from);
            case "half-year" -> halfYear(found, from);
            default -> null;
        };
    }

    private static Reading weekday(Found found, Reference from) {
        var weekday = CalendarWords.weekday(found.word("weekday"));
        var day = day(weekday, from);
        if (day == null) {
            return Reading.of("XXXX-WXX-" + weekday.getValue());
        }
        var other = day.plusWeeks(from.future() ? -1 : 1);
        return Reading.from(day.toString(), from.anchor()).insteadOf(other.toString());
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
        var weekday = CalendarWords.weekday(found.word("weekday"));
        var day = whichDay(weekday, found.word("which"), from);
        return day == null ? Reading.of("XXXX-WXX-" + weekday.getValue()) : Reading.from(day.toString(), from.anchor());
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

    private static Reading whichUnit(Found found, Reference from) {
        int shift = found.has("which") ? CalendarWords.which(found.word("which")) : 0;
        var unit = found.word("unit");
        var day = from.published();
        if (day == null) {
            return Reading.of(unknown(unit));
        }
        return Reading.from(unit(shifted(day, unit, shift), unit), from.anchor());
    }

    static LocalDate shifted(LocalDate day, String unit, long n) {
        return switch (unit.replaceFirst("s$", "")) {
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
        return switch (unit.replaceFirst("s$", "")) {
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
        return switch (unit.replaceFirst("s$", "")) {
            case "week", "weekend" -> "XXXX-WXX";
            case "month" -> "XXXX-XX";
            case "year" -> "XXXX";
            case "decade" -> "XXX";
            case "century" -> "XX";
            default -> "XXXX-XX-XX";
        };
    }

    private static Reading sameUnit(Found found, Reference from) {
        var base = Dates.first(from.previous());
        var unit = found.word("unit");
        return base == null ? Reading.of(unknown(unit)) : Reading.from(unit(base, unit), "text:" + from.previous());
    }

    private static Reading unitsAgo(Found found, Reference from) {
        var number = CalendarWords.number(found.word("num"));
        if (number.equals("X")) {
            return Reading.of("PAST_REF");
        }
        var day = from.published();
        var unit = found.word("unit");
        if (day == null || unit.matches("hours?|minutes?|seconds?")) {
            return day == null ? Reading.of(unknown(unit)) : Reading.from(day.toString(), from.anchor());
        }
        return Reading.from(unit(shifted(day, unit, -whole(number)), unit), from.anchor());
    }

    private static Reading unitsLater(Found found, Reference from) {
        var number = CalendarWords.number(found.word("num"));
        var direction = found.word("dir");
        boolean back = direction.equals("earlier") || direction.startsWith("before");
        if (number.equals("X")) {
            return Reading.of(back ? "PAST_REF" : "FUTURE_REF");
        }
        boolean byPublication = direction.matches("from now|hence")
                || from.previous() == null
                || (back && direction.equals("earlier") && Dates.first(from.previous()) == null);
        var base = byPublication ? from.published() : Dates.first(from.previous());
        var unit = found.word("unit");
        if (base == null) {
            return Reading.of(unknown(unit));
        }
        var day = shifted(base, unit, back ? -whole(number) : whole(number));
        return Reading.from(unit(day, unit), byPublication ? from.anchor() : "text:" + from.previous());
    }

    private static Reading unitLater(Found found, Reference from) {
        var base = Dates.first(from.previous());
        var unit = found.word("unit").replace("morning", "day");
        if (base == null
                || (from.previous() != null
                        && from.previous().length() < unit(base, unit).length())) {
            return Reading.of(unknown(unit));
        }
        int shift = found.word("dir").startsWith("prec") || found.word("dir").startsWith("prev") ? -1 : 1;
        return Reading.from(unit(shifted(base, unit, shift), unit), "text:" + from.previous());
    }

    private static Reading season(Found found, Reference from) {
        var season = CalendarWords.value("season", found.word("season"));
        var day = from.published();
        return day == null
                ? Reading.of("XXXX-" + season)
                : Reading.from(day.getYear() + CalendarWords.which(found.word("which")) + "-" + season, from.anchor());
    }

    private static Reading quarterOfYear(Found found, Reference from) {
        var day = from.published();
        var ordinal = CalendarWords.whole("ordinal", found.word("ordinal"));
        if (day == null) {
            return Reading.of("XXXX-Q" + ordinal);
        }
        boolean ahead = ordinal > day.get(IsoFields.QUARTER_OF_YEAR);
        return Reading.from(day.getYear() - (ahead && !from.future() ? 1 : 0) + "-Q" + ordinal, from.anchor());
    }

    private static Reading whichQuarter(Found found, Reference from) {
        var day = from.published();
        return day == null
                ? Reading.of("XXXX-QX")
                : Reading.from(
                        Dates.quarter(day.plusMonths(3L * CalendarWords.which(found.word("which")))), from.anchor());
    }

    private static Reading halfYear(Found found, Reference from) {
        var half = "-H" + CalendarWords.whole("ordinal", found.word("ordinal"));
        if (found.has("year")) {
            return Reading.of(found.word("year") + half);
        }
        var day = from.published();
        int shift = found.has("which") ? CalendarWords.which(found.word("which")) : 0;
        return day == null ? Reading.of("XXXX" + half) : Reading.from(day.getYear() + shift + half, from.anchor());
    }

    private static long whole(String number) {
        return number.matches("\\d{1,6}(?:\\.\\d+)?") ? (long) Double.parseDouble(number) : 0;
    }
}

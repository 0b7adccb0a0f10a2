package org.onrecord.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Months, seasons, years, decades and centuries. */
final class ReadPeriods {

    /** Of the century that short decades are read in when the article has no day. */
    private static final int LAST_DECADE_WITHOUT_DAY = 201;

    private ReadPeriods() {}

    static @Nullable Reading read(Found found, Reference from) {
        return switch (found.rule().reading()) {
            case "month" -> Reading.of(Dates.month(ReadDates.year(found), CalendarWords.month(found.word("month"))));
            case "month-of-relative-year" -> monthOfRelativeYear(found, from);
            case "which-month" -> whichMonth(found, from);
            case "month-of-year" -> monthOfYear(CalendarWords.month(found.word("month")), from);
            case "month-range" ->
                Reading.of(Dates.month(ReadDates.year(found), CalendarWords.month(found.word("month"))) + "/"
                        + Dates.month(ReadDates.year(found), CalendarWords.month(found.word("month2"))));
            case "season" ->
                Reading.of(
                        Dates.year(ReadDates.year(found)) + "-" + CalendarWords.value("season", found.word("season")));
            case "which-season" -> whichSeason(found, from);
            case "year" -> Reading.of(Dates.year(ReadDates.year(found)));
            case "year-range" -> yearRange(found);
            case "year-end" -> end(from, "-12-31", true);
            case "month-end" -> end(from, "", false);
            case "era-year" -> eraYear(found.word("era"));
            case "decade" -> Reading.of(found.word("decade").substring(0, 3));
            case "short-decade" -> shortDecade(found.word("dd").charAt(0) - '0', from);
            case "decade-word" -> shortDecade(CalendarWords.whole("decade", found.word("decadeword")), from);
            case "century" -> Reading.of(Dates.pad(Math.max(0, Integer.parseInt(found.word("century")) - 1), 2));
            case "century-word" -> Reading.of(Dates.pad(CalendarWords.whole("century", found.word("centuryword")), 2));
            default -> null;
        };
    }

    private static Reading monthOfRelativeYear(Found found, Reference from) {
        int month = CalendarWords.month(found.word("month"));
        var which = found.word("which");
        boolean byText = which.startsWith("the ") || which.equals("that");
        var base = byText ? Dates.first(from.previous()) : from.published();
        if (base == null) {
            return Reading.of("XXXX-" + Dates.pad(month, 2));
        }
        int shift = byText ? CalendarWords.whole("told", which) : CalendarWords.which(which);
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
        if (from.yearBefore() != null) {
            return Reading.from(Dates.month(from.yearBefore(), month), "text:" + Dates.year(from.yearBefore()));
        }
        var published = from.published();
        if (published == null) {
            return Reading.of("XXXX-" + Dates.pad(month, 2));
        }
        int ahead = month - published.getMonthValue();
        int since = Math.floorMod(-ahead, 12);
        boolean past = ahead == 0 || NearestReading.isPast(since, 12 - since, ahead < 0, from.direction());
        int year = published.getYear() + (past ? (ahead > 0 ? -1 : 0) : (ahead < 0 ? 1 : 0));
        int other = ahead == 0 ? year - 1 : year + (past ? 1 : -1);
        return Reading.from(Dates.month(year, month), from.anchor()).insteadOf(Dates.month(other, month));
    }

    /** Seasons have their meteorological months; a winter bears the year in which it begins. */
    private static Reading whichSeason(Found found, Reference from) {
        var season = CalendarWords.value("season", found.word("season"));
        var day = from.published();
        if (day == null) {
            return Reading.of("XXXX-" + season);
        }
        int month = CalendarWords.whole("seasonmonth", season);
        int year = day.getYear();
        // The latest one that has begun.
        var begun = LocalDate.of(year, month, 1).isAfter(day) ? year - 1 : year;
        boolean over = !LocalDate.of(begun, month, 1).plusMonths(3).isAfter(day);
        int which = CalendarWords.which(found.word("which"));
        if (which < 0) {
            year = over ? begun : begun - 1;
        } else if (which > 0) {
            year = begun + 1;
        } else if (over) {
            var end = LocalDate.of(begun, month, 1).plusMonths(3);
            boolean nearer = ChronoUnit.DAYS.between(end, day)
                    <= ChronoUnit.DAYS.between(day, LocalDate.of(begun + 1, month, 1));
            year = !from.future() && (from.past() || nearer) ? begun : begun + 1;
        } else {
            year = begun;
        }
        return Reading.from(Dates.year(year) + "-" + season, from.anchor());
    }

    private static @Nullable Reading yearRange(Found found) {
        int first = ReadDates.year(found);
        int last = first / 100 * 100 + Integer.parseInt(found.word("yy2"));
        return first < last ? Reading.of(Dates.year(first) + "/" + Dates.year(last)) : null;
    }

    private static Reading end(Reference from, String suffix, boolean ofYear) {
        var day = from.published();
        if (day == null) {
            return Reading.of(ofYear ? "XXXX" + suffix : "XXXX-XX");
        }
        return Reading.from((ofYear ? Dates.year(day.getYear()) : Dates.month(day)) + suffix, from.anchor());
    }

    private static Reading eraYear(String words) {
        var digits = words.replaceAll("\\D", "");
        return Reading.of((words.contains("b") ? "BC" : "") + Dates.pad(Integer.parseInt(digits), 4));
    }

    /** The latest such decade that has begun. */
    private static Reading shortDecade(int tens, Reference from) {
        var day = from.published();
        int now = day == null ? LAST_DECADE_WITHOUT_DAY : day.getYear() / 10;
        int decade = now / 10 * 10 + tens;
        return Reading.of(Dates.pad(decade > now ? decade - 10 : decade, 3));
    }
}

package org.onrecord.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Times of day, alone or with their day. A time alone belongs to the day that the sentence named last, else to the day of
 * reference. Times are local to the zone that the words name, or to the place of which they speak.
 */
final class ReadClock {

    private static final String UNKNOWN_DAY = "XXXX-XX-XX";

    private ReadClock() {}

    static @Nullable Reading read(Found found, Reference from) {
        return switch (found.rule().reading()) {
            case "iso-time" -> isoTime(found);
            case "clock", "noon", "oclock", "spoken-clock" -> alone(found, from);
            case "clock-weekday", "noon-weekday", "weekday-part" -> onWeekday(found, from);
            case "clock-near-day", "near-day-part" -> nearDay(found, from);
            case "clock-date", "date-part" -> onDate(found, from);
            case "told-part" -> toldPart(found, from);
            default -> null;
        };
    }

    private static @Nullable Reading isoTime(Found found) {
        var day = Dates.date(
                ReadDates.year(found), Integer.parseInt(found.word("mm")), Integer.parseInt(found.word("dd")));
        return day == null ? null : at(day, found, null);
    }

    private static @Nullable Reading at(@Nullable LocalDate day, Found found, @Nullable String anchor) {
        var time = time(found);
        if (time == null) {
            return null;
        }
        var date = day == null ? UNKNOWN_DAY : day.toString();
        var reading = Reading.from(date + "T" + time, day == null ? null : anchor);
        return found.has("hourword") && !found.has("daypart") && !found.has("atnight")
                ? reading.insteadOf(date + "T" + otherHalf(time))
                : reading;
    }

    private static @Nullable Reading alone(Found found, Reference from) {
        var here = found.has("today") ? null : Dates.day(from.before().dayHere());
        return here == null ? at(from.published(), found, from.anchor()) : at(here, found, "text:" + here);
    }

    private static @Nullable Reading onWeekday(Found found, Reference from) {
        var weekday = CalendarWords.weekday(found.word("weekday"));
        var day = found.has("which")
                ? ReadRelative.whichDay(weekday, found.word("which"), from)
                : ReadRelative.day(weekday, from);
        var time = time(found);
        if (time == null) {
            return null;
        }
        return day == null ? Reading.of("XXXX-WXX-" + weekday.getValue() + "T" + time) : at(day, found, from.anchor());
    }

    private static @Nullable Reading nearDay(Found found, Reference from) {
        var day = from.published();
        var shifted = day == null ? null : day.plusDays(CalendarWords.whole("near", found.word("word")));
        if (found.has("daypart") || found.has("hour") || found.has("hour24")) {
            return at(shifted, found, from.anchor());
        }
        var part = found.has("part2") ? CalendarWords.value("daypart", found.word("part2")) : "NI";
        return Reading.from((shifted == null ? UNKNOWN_DAY : shifted.toString()) + "T" + part, from.anchor());
    }

    private static @Nullable Reading onDate(Found found, Reference from) {
        int month = CalendarWords.month(found.word("month"));
        int number = CalendarWords.day(found.word("day"));
        if (found.has("year")) {
            var day = Dates.date(ReadDates.year(found), month, number);
            return day == null ? null : at(day, found, null);
        }
        return at(ReadDates.nearest(month, number, from), found, from.anchor());
    }

    /** "That night", "the following morning", "the night before": told from the day named last. */
    private static @Nullable Reading toldPart(Found found, Reference from) {
        var base = Dates.day(from.previous());
        if (base == null || !found.has("dir")) {
            base = Dates.day(from.before().dayNear());
        }
        if (base == null) {
            return found.has("dir") ? at(null, found, null) : at(from.published(), found, from.anchor());
        }
        int shift = found.has("dir") ? CalendarWords.whole("told", found.word("dir")) : 0;
        return at(base.plusDays(shift), found, "text:" + base);
    }

    private static @Nullable String time(Found found) {
        if (found.has("hourword")) {
            return spokenHour(found);
        }
        if (found.has("daypart")) {
            return CalendarWords.value("daypart", found.word("daypart"));
        }
        if (found.has("hour24")) {
            return Dates.pad(Integer.parseInt(found.word("hour24")), 2) + ":" + found.word("minute24");
        }
        int hour = Integer.parseInt(found.word("hour"));
        if (hour > 12) {
            return null;
        }
        boolean afternoon = found.word("half").startsWith("p");
        int of24 = hour % 12 + (afternoon ? 12 : 0);
        return Dates.pad(of24, 2) + ":" + (found.has("minute") ? found.word("minute") : "00");
    }

    /** "Three o'clock" is before noon or after it; without a part of the day the first is taken. */
    private static @Nullable String spokenHour(Found found) {
        var word = found.word("hourword");
        int hour = Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : CalendarWords.whole("number", word);
        if (hour < 1 || hour > 12) {
            return null;
        }
        boolean late = found.has("daypart") && !found.word("daypart").equals("morning");
        boolean night = found.has("atnight") && hour >= 6;
        int minutes = 60 * (hour % 12 + (late || night ? 12 : 0)) + minutes(found);
        return Dates.pad(Math.floorMod(Math.floorDiv(minutes, 60), 24), 2) + ":"
                + Dates.pad(Math.floorMod(minutes, 60), 2);
    }

    /** "Half past" and "twenty to": minutes from the full hour. */
    private static int minutes(Found found) {
        var word = found.word("past");
        int minutes = word.isEmpty()
                ? 0
                : word.equals("half") ? 30 : word.endsWith("quarter") ? 15 : CalendarWords.whole("number", word);
        return found.word("side").equals("to") ? -minutes : minutes;
    }

    private static String otherHalf(String time) {
        int hour = Integer.parseInt(time.substring(0, 2));
        return Dates.pad((hour + 12) % 24, 2) + time.substring(2);
    }
}

package org.onrecord.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times of day, alone or with their day. */
final class ReadClock {

    private ReadClock() {}

    static @Nullable Reading read(Found found, Reference from) {
        return switch (found.rule().reading()) {
            case "clock", "noon" -> at(from.published(), found, from.anchor());
            case "clock-weekday", "noon-weekday", "weekday-part" -> onWeekday(found, from);
            case "clock-near-day", "near-day-part" -> nearDay(found, from);
            case "clock-date", "date-part" -> onDate(found, from);
            default -> null;
        };
    }

    private static @Nullable Reading at(@Nullable LocalDate day, Found found, @Nullable String anchor) {
        var time = time(found);
        if (time == null) {
            return null;
        }
        return Reading.from((day == null ? "XXXX-XX-XX" : day.toString()) + "T" + time, anchor);
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
        var word = found.word("word");
        var day = from.published();
        var shifted = day == null ? null : day.plusDays(CalendarWords.whole("near", word));
        if (found.has("daypart") || found.has("hour") || found.has("hour24")) {
            return at(shifted, found, from.anchor());
        }
        return Reading.from((shifted == null ? "XXXX-XX-XX" : shifted.toString()) + "TNI", from.anchor());
    }

    private static @Nullable Reading onDate(Found found, Reference from) {
        int month = CalendarWords.month(found.word("month"));
        int number = CalendarWords.day(found.word("day"));
        if (found.has("year")) {
            return at(Dates.date(ReadDates.year(found), month, number), found, null);
        }
        return at(ReadDates.nearest(month, number, from), found, from.anchor());
    }

    private static @Nullable String time(Found found) {
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
}

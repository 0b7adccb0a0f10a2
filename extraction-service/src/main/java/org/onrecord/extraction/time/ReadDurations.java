package org.onrecord.extraction.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Durations, sets, and words that only say past, present or future. */
final class ReadDurations {

    private ReadDurations() {}

    static @Nullable Reading read(Found found) {
        return switch (found.rule().reading()) {
            case "duration" ->
                Reading.of(CalendarWords.duration(CalendarWords.number(found.word("num")), found.word("unit")));
            case "duration-vague", "duration-many" ->
                Reading.of(CalendarWords.duration(vague(found), found.word("unit")));
            case "duration-range" -> range(found);
            case "duration-one" -> Reading.of(CalendarWords.duration("1", found.word("unit")));
            case "duration-half" -> half(found.word("unit"));
            case "set" ->
                Reading.of(CalendarWords.duration(
                        found.has("other") ? "2" : found.has("num") ? CalendarWords.number(found.word("num")) : "1",
                        found.word("unit")));
            case "set-part" -> Reading.of("XXXX-XX-XXT" + CalendarWords.value("daypart", found.word("daypart")));
            case "set-season" -> Reading.of("XXXX-" + CalendarWords.value("season", found.word("season")));
            case "set-weekend" -> Reading.of(found.word("only").equals("weekends") ? "XXXX-WXX-WE" : "XXXX-WXX");
            case "weekdays" -> weekdays(found);
            case "duration-of-century" ->
                Reading.of(CalendarWords.duration(yearsOfCentury(found.word("part")), "years"));
            case "set-month-day" ->
                Reading.of("XXXX-" + Dates.pad(CalendarWords.month(found.word("month")), 2) + "-"
                        + Dates.pad(CalendarWords.day(found.word("day")), 2));
            case "set-month" -> Reading.of("XXXX-" + Dates.pad(CalendarWords.month(found.word("month")), 2));
            case "set-word" -> Reading.of(CalendarWords.value("set", found.word("word")));
            case "present" -> Reading.of("PRESENT_REF");
            case "past" -> Reading.of("PAST_REF");
            case "future" -> Reading.of("FUTURE_REF");
            default -> null;
        };
    }

    private static String yearsOfCentury(String part) {
        return part.startsWith("half") ? "50" : part.startsWith("a") ? "25" : "75";
    }

    private static String vague(Found found) {
        return found.has("num") ? CalendarWords.number(found.word("num")) : "X";
    }

    private static Reading weekdays(Found found) {
        var part = found.has("daypart") ? "T" + CalendarWords.value("daypart", found.word("daypart")) : "";
        return Reading.of(
                "XXXX-WXX-" + CalendarWords.weekday(found.word("weekday")).getValue() + part);
    }

    /** "Two to three weeks": how many is open, both ends are kept. */
    private static Reading range(Found found) {
        var unit = found.word("unit");
        return new Reading(
                CalendarWords.duration("X", unit),
                null,
                null,
                List.of(
                        CalendarWords.duration(CalendarWords.number(found.word("num")), unit),
                        CalendarWords.duration(CalendarWords.number(found.word("num2")), unit)));
    }

    private static Reading half(String unit) {
        return Reading.of(
                switch (unit) {
                    case "year" -> "P1Y6M";
                    case "minute" -> "PT1M30S";
                    case "hour" -> "PT1H30M";
                    case "day" -> "P1.5D";
                    default -> CalendarWords.duration("1.5", unit);
                });
    }
}

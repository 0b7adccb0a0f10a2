package org.onrecord.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.WordTable;

/** Days with a name: {@code lexicon/named-days.tsv}, whose head says how their rules are written. */
final class ReadNamedDays {

    private static final WordTable DAYS = WordTable.load("named-days");
    private static final String SEPTEMBER_11 = "2001-09-11";
    private static final int MONTH_DAY = "12-25".length();

    private ReadNamedDays() {}

    static @Nullable Reading read(Found found, Reference from) {
        return switch (found.rule().reading()) {
            case "named-day" -> yearly(found, from);
            case "fixed-day", "fixed-day-context" -> {
                var day = DAYS.column(WordTable.key(found.word("fixed")), 0);
                yield Reading.of(day.isEmpty() ? SEPTEMBER_11 : day);
            }
            default -> null;
        };
    }

    private static Reading yearly(Found found, Reference from) {
        var rule = DAYS.column(WordTable.key(found.word("named")), 0);
        var published = from.published();
        if (found.has("year")) {
            int year = ReadDates.year(found);
            var day = in(year, rule);
            return Reading.of(day == null ? Dates.year(year) : day.toString());
        }
        if (from.yearBefore() != null) {
            var told = in(from.yearBefore(), rule);
            return Reading.from(
                    told == null ? Dates.year(from.yearBefore()) : told.toString(),
                    "text:" + Dates.year(from.yearBefore()));
        }
        if (published == null) {
            return Reading.of(rule.length() == MONTH_DAY ? "XXXX-" + rule : "XXXX");
        }
        var same = in(published.getYear(), rule);
        var last = same == null || same.isAfter(published) ? in(published.getYear() - 1, rule) : same;
        var next = same == null || same.isBefore(published) ? in(published.getYear() + 1, rule) : same;
        if (last == null || next == null) {
            return Reading.of("XXXX");
        }
        int which = found.has("which") ? CalendarWords.which(found.word("which")) : 0;
        boolean past = which < 0
                || (which == 0
                        && NearestReading.isPast(
                                ChronoUnit.DAYS.between(last, published),
                                ChronoUnit.DAYS.between(published, next),
                                last.equals(same),
                                from.direction()));
        var reading = Reading.from((past ? last : next).toString(), from.anchor());
        return last.equals(next) ? reading : reading.insteadOf((past ? next : last).toString());
    }

    /** The day in a year, null if its table does not have the year. */
    private static @Nullable LocalDate in(int year, String rule) {
        if (rule.length() == MONTH_DAY) {
            return LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
        }
        if (rule.startsWith("table ")) {
            int at = rule.indexOf(Dates.year(year) + "-");
            return at < 0 ? null : LocalDate.parse(rule.substring(at, at + "2020-01-25".length()));
        }
        int sign = Math.max(rule.lastIndexOf('+'), rule.lastIndexOf('-'));
        int shift = sign < 0 ? 0 : Integer.parseInt(rule.substring(sign));
        return (rule.startsWith("easter") ? Dates.easter(year) : Dates.nth(year, rule)).plusDays(shift);
    }
}

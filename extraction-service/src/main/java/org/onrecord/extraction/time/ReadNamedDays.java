package org.onrecord.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.WordTable;

/** Days with a name: {@code lexicon/named-days.tsv}. */
final class ReadNamedDays {

    private static final WordTable DAYS = WordTable.load("named-days");
    private static final String SEPTEMBER_11 = "2001-09-11";

    private ReadNamedDays() {}

    static @Nullable Reading read(Found found, Reference from) {
        return switch (found.rule().reading()) {
            case "named-day" -> yearly(found, from);
            case "fixed-date" -> Reading.of(DAYS.column(found.word("fixed"), 0));
            case "fixed-day", "fixed-day-context" -> Reading.of(SEPTEMBER_11);
            default -> null;
        };
    }

    private static @Nullable Reading yearly(Found found, Reference from) {
        var rule = DAYS.column(WordTable.key(found.word("named")), 0);
        var published = from.published();
        if (found.has("year")) {
            return Reading.of(in(ReadDates.year(found), rule).toString());
        }
        if (published == null) {
            return Reading.of(rule.length() == 5 ? "XXXX-" + rule : "XXXX");
        }
        var same = in(published.getYear(), rule);
        var next = same.isBefore(published) ? in(published.getYear() + 1, rule) : same;
        var last = same.isAfter(published) ? in(published.getYear() - 1, rule) : same;
        boolean soon = next.isBefore(published.plusMonths(2)) && from.direction() != Reference.Direction.PAST;
        return Reading.from((from.future() || soon ? next : last).toString(), from.anchor());
    }

    private static LocalDate in(int year, String rule) {
        if (rule.length() == 5) {
            return LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
        }
        return Dates.nth(year, rule);
    }
}

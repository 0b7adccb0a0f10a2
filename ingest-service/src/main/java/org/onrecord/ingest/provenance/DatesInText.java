package org.onrecord.ingest.provenance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the days that a line of print names: "October 8, 2020", "8. Oktober 2020", "8 de octubre de 2020", "2020-10-08",
 * "2020年10月8日", "08.10.2020" (day first wherever dots are written), and "10/08/2020" where its order is known or plain.
 */
final class DatesInText {

    private static final String DAY = "(?<![\\d.,:/-])(?<%s>\\d{1,2})(?:st|nd|rd|th|er|[ºª.])?";
    private static final String MONTH = "(?<%s>\\p{L}{3,12}+)\\.?";
    private static final String YEAR = "(?<%s>(?:1[6-9]|20)\\d{2})(?!\\d)";
    private static final Pattern DATE = Pattern.compile(String.join(
            "|",
            String.format(
                    "(?<!\\p{L})" + MONTH + "\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s)\\s*" + YEAR, "m1", "y1"),
            String.format(
                    DAY + "(?:\\s+(?:de|of))?\\s+" + MONTH + ",?(?:\\s+(?:de|del))?\\s+" + YEAR, "d2", "m2", "y2"),
            String.format("(?<![\\d/.-])" + YEAR + "(?<s3>[-/.])(?<m3>\\d{1,2})\\k<s3>(?<d3>\\d{1,2})(?!\\d)", "y3"),
            String.format(
                    "(?<![\\d/.-])(?<a4>\\d{1,2})(?<s4>[/.-])(?<b4>\\d{1,2})\\k<s4>" + YEAR + "(?![/.-]\\d)", "y4"),
            String.format("(?<!\\d)" + YEAR + "\\s?[年년]\\s?(?<m5>\\d{1,2})\\s?[月월]\\s?(?<d5>\\d{1,2})\\s?[日일]", "y5"),
            String.format("(?<![\\d-])(?<d6>\\d{1,2})-(?<m6>\\p{L}{3})-" + YEAR, "y6")));

    private DatesInText() {}

    /**
     * A day in a text.
     *
     * @param start where it begins, UTF-16
     * @param end where it ends
     */
    record Day(LocalDate day, int start, int end) {}

    static List<Day> of(String text, DateOrder order) {
        var days = new ArrayList<Day>();
        var match = DATE.matcher(text);
        int from = 0;
        while (match.find(from)) {
            var day = read(match, order);
            if (day.isPresent()) {
                days.add(new Day(day.get(), match.start(), match.end()));
                from = match.end();
            } else {
                // "Issue 7 of May 8, 2020": what looked like a date may hide the one behind it.
                from = match.start() + 1;
            }
        }
        return days;
    }

    private static Optional<LocalDate> read(Matcher match, DateOrder order) {
        if (match.group("y1") != null) {
            return named(match, "y1", "m1", "d1");
        }
        if (match.group("y2") != null) {
            return named(match, "y2", "m2", "d2");
        }
        if (match.group("y3") != null) {
            return day(number(match, "y3"), number(match, "m3"), number(match, "d3"));
        }
        if (match.group("y5") != null) {
            return day(number(match, "y5"), number(match, "m5"), number(match, "d5"));
        }
        if (match.group("y6") != null) {
            return named(match, "y6", "m6", "d6");
        }
        return ordered(match, order);
    }

    private static Optional<LocalDate> named(Matcher match, String year, String month, String day) {
        return Months.number(match.group(month))
                .flatMap(number -> day(number(match, year), number, number(match, day)));
    }

    private static Optional<LocalDate> ordered(Matcher match, DateOrder order) {
        int first = number(match, "a4");
        int second = number(match, "b4");
        int year = number(match, "y4");
        if (match.group("s4").equals(".") || first > 12) {
            return day(year, second, first);
        }
        if (second > 12 || first == second || order == DateOrder.MONTH_FIRST) {
            return day(year, first, second);
        }
        return order == DateOrder.DAY_FIRST ? day(year, second, first) : Optional.empty();
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

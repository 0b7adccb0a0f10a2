package org.onrecord.extraction.time;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year that a month or a day without one takes from words before it: "in 1954, on Boxing Day", "in the summer of 2009.
 * Twice, in July and in September."
 */
final class YearBefore {

    private static final Pattern FROM_YEAR = Pattern.compile(",?\\s(?:on|in)\\s(?:the\\s)?");
    private static final Pattern FROM_MONTH = Pattern.compile(",?\\s(?:and|or|then)\\s(?:(?:on|in)\\s)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final int LONGEST_LINK = " and then in the ".length();

    private YearBefore() {}

    /**
     * @param here the expressions before it in the sentence
     * @param season value of a season named shortly before
     */
    static @Nullable Integer of(Found found, String text, List<TimeExpression> here, @Nullable String season) {
        var last = here.isEmpty() ? null : here.get(here.size() - 1);
        if (last != null && found.start() - last.range().end() <= LONGEST_LINK) {
            var link = text.substring(last.range().end(), found.start());
            boolean told = last.anchor() != null && last.anchor().startsWith("text:");
            boolean ofYear = YEAR.matcher(last.value()).matches()
                    && FROM_YEAR.matcher(link).matches();
            boolean ofMonth = told
                    && MONTH.matcher(last.value()).matches()
                    && FROM_MONTH.matcher(link).matches();
            if (ofYear || ofMonth) {
                return year(last.value());
            }
        }
        boolean month = found.rule().reading().equals("month-of-year");
        return season == null || !month ? null : ofSeason(season, CalendarWords.month(found.word("month")));
    }

    /** The year of a month of a season; a winter bears the year in which it begins. */
    private static @Nullable Integer ofSeason(String season, int month) {
        int first = CalendarWords.whole("seasonmonth", season.substring(season.length() - 2));
        if (month == 0 || Math.floorMod(month - first, 12) > 2) {
            return null;
        }
        return year(season) + (month < first ? 1 : 0);
    }

    private static int year(String value) {
        return Integer.parseInt(value.substring(0, 4));
    }
}

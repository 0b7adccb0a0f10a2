package org.onrecord.extraction.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.WordTable;

/**
 * The line that says where and when an article was written: "SEOUL, Oct. 8 (Agency) -".
 *
 * @param place in lower case, as {@code dateline-zones.tsv} has it
 * @param month 1 to 12, 0 if it has no date
 * @param dayOfMonth 0 if it has no date
 * @param year null if it has none
 */
record Dateline(
        String place, int month, int dayOfMonth, @Nullable Integer year) {

    private static final int REACH = 160;
    private static final String MONTH_FIRST =
            "(?<month>\\p{Lu}\\p{L}{2,8})\\.? (?<day>\\d{1,2})(?:,? (?<year>(?:19|20)\\d\\d))";
    private static final String DAY_FIRST =
            "(?<dayb>\\d{1,2}) (?<monthb>\\p{Lu}\\p{L}{2,8})\\.?(?:,? (?<yearb>(?:19|20)\\d\\d))";
    private static final String REGION_AND_DATE =
            "(?:, [\\p{L}. ]{2,20}?)??(?:,? (?:" + MONTH_FIRST + "?|" + DAY_FIRST + "?))?";
    private static final Pattern OPENING = Pattern.compile(
            "\\s{0,3}(?<place>\\p{Lu}[\\p{Lu}.'’ -]{2,30})" + REGION_AND_DATE
                    + ",? ?(?:\\([^()\\n]{2,40}\\) ?)?(?:[-–—]{1,2}|:)\\s.*",
            Pattern.DOTALL);
    private static final Pattern LINE =
            Pattern.compile("(?<place>[\\p{L}.'’ -]{2,30}?)" + REGION_AND_DATE + "[^\\p{L}\\d]*(?:\\(.*)?");
    /** A line of its own that is a date, before or after the headline. */
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?:^|\\n)(?:\\p{Lu}\\p{L}{5,8}, )?(?<place>)(?:" + MONTH_FIRST + "|" + DAY_FIRST + ")\\.?(?=\\n)");

    private static final WordTable ZONES = WordTable.load("dateline-zones");

    /**
     * Reads the dateline that was taken off the text, or else the one that the text begins with.
     *
     * @return null if there is none
     */
    static @Nullable Dateline of(@Nullable String line, String text) {
        if (line != null && line.length() <= REACH) {
            var found = LINE.matcher(line.strip());
            return found.matches() ? read(found) : null;
        }
        var head = text.substring(0, Math.min(text.length(), REACH));
        var opening = OPENING.matcher(head);
        if (opening.matches()) {
            return read(opening);
        }
        var alone = DATE_LINE.matcher(head);
        return alone.find() ? read(alone) : null;
    }

    private static @Nullable Dateline read(Matcher found) {
        var place = found.group("place").strip().toLowerCase(Locale.ROOT);
        boolean dayFirst = found.group("dayb") != null;
        var name = dayFirst ? found.group("monthb") : found.group("month");
        var year = dayFirst ? found.group("yearb") : found.group("year");
        int month = name == null ? 0 : CalendarWords.month(name.toLowerCase(Locale.ROOT));
        int day = month == 0 ? 0 : Integer.parseInt(found.group(dayFirst ? "dayb" : "day"));
        return new Dateline(place, month, day, year == null ? null : Integer.valueOf(year));
    }

    /** Its date; without a year the one nearest to the publication day; null if that cannot be told. */
    @Nullable
    LocalDate day(@Nullable LocalDate published) {
        if (month == 0) {
            return null;
        }
        if (year != null) {
            return Dates.date(year, month, dayOfMonth);
        }
        if (published == null) {
            return null;
        }
        var same = Dates.date(published.getYear(), month, dayOfMonth);
        return same != null && same.isAfter(published.plusDays(1))
                ? Dates.date(same.getYear() - 1, month, dayOfMonth)
                : same;
    }

    /** The time zone of its place, null if the place is not in {@code dateline-zones.tsv}. */
    @Nullable
    ZoneId zone() {
        var zone = ZONES.column(WordTable.key(place), 0);
        return zone.isEmpty() ? null : ZoneId.of(zone);
    }
}

package org.onrecord.extraction.event;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.time.TimeExpression;

/**
 * A time told by its distance to an event: "three weeks earlier", "the next day", "nine days after the coup".
 *
 * @param distance TIMEX3 duration
 * @param sign 1 for later, -1 for earlier
 * @param link token of "after" or "before" if the event is named behind it, else -1
 */
record RelativeTime(String distance, int sign, int link) {

    private static final Pattern HOURS = Pattern.compile("PT(\\d{1,3})H");
    private static final int HALF_DAY = 12;
    private static final int DAY = 24;

    private static final Map<String, String> UNITS =
            Map.of("day", "P1D", "week", "P1W", "month", "P1M", "year", "P1Y", "decade", "P1DE");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));
    private static final Set<String> LATER = Set.of("later", "after", "afterwards");
    private static final Set<String> EARLIER = Set.of("earlier", "before", "previously");

    /** Null if a time is not told so. */
    static @Nullable RelativeTime read(TimeExpression time, SentenceWords words, int first, int end) {
        var last = words.key(end - 1);
        if (LATER.contains(last) || EARLIER.contains(last)) {
            if ("than".equals(words.key(end))) {
                return null;
            }
            var distance = distance(words, first, end - 1);
            return distance == null ? null : new RelativeTime(distance, LATER.contains(last) ? 1 : -1, -1);
        }
        if (time.type() == TimeExpression.Type.DURATION) {
            var days = time.value().startsWith("PT") ? days(time.value()) : time.value();
            return days != null && days.matches("P\\d{1,4}(D|W|M|Y|DE)") ? behind(days, words, end) : null;
        }
        return words(words, first);
    }

    /** Hours and minutes in days: what comes less than half a day later is taken to be of the same day. */
    private static @Nullable String days(String value) {
        var hours = HOURS.matcher(value);
        if (hours.matches()) {
            int n = Integer.parseInt(hours.group(1));
            return n <= HALF_DAY ? "P0D" : n % DAY == 0 ? "P" + n / DAY + "D" : null;
        }
        return value.matches("PT(\\d{1,3}|X)[HMS]") ? "P0D" : null;
    }

    private static @Nullable RelativeTime behind(String distance, SentenceWords words, int end) {
        var next = words.key(end);
        if ((!LATER.contains(next) && !EARLIER.contains(next)) || "than".equals(words.key(end + 1))) {
            return null;
        }
        boolean link = next.equals("after") || next.equals("before");
        boolean open = !words.in(end + 1, Set.of(".", ",", ";", "\"", "”", "and"))
                && !words.key(end + 1).isEmpty();
        return new RelativeTime(distance, LATER.contains(next) ? 1 : -1, link && open ? end : -1);
    }

    private static @Nullable String distance(SentenceWords words, int first, int end) {
        var unit = words.key(end - 1);
        var one = UNITS.get(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
        var number = words.key(end - 2);
        Integer n = end - 2 < first ? Integer.valueOf(1) : NUMBERS.get(number);
        if (n == null && number.matches("\\d{1,3}")) {
            n = Integer.valueOf(number);
        }
        return one == null || n == null ? null : one.replace("1", n.toString());
    }

    /** "hours after the coup", "minutes later": on the same day. */
    static @Nullable RelativeTime hours(SentenceWords words, int first) {
        boolean bare = words.in(first, Set.of("hours", "minutes", "moments", "seconds")) && !words.is(first - 1, "NUM");
        return bare ? behind("P0D", words, first + 1) : null;
    }

    /** "the next day", "the following month", "the day after", "the week before the vote". */
    static @Nullable RelativeTime words(SentenceWords words, int first) {
        int i = "the".equals(words.key(first)) ? first + 1 : first;
        boolean led = "the".equals(words.key(first)) || "the".equals(words.key(first - 1));
        if (led && words.in(i, Set.of("next", "following", "previous", "preceding"))) {
            var unit = UNITS.get(words.key(i + 1));
            int sign = words.in(i, Set.of("next", "following")) ? 1 : -1;
            return unit == null ? null : new RelativeTime(unit, sign, -1);
        }
        var unit = UNITS.get(words.key(i));
        return led && unit != null ? behind(unit, words, i + 1) : null;
    }
}

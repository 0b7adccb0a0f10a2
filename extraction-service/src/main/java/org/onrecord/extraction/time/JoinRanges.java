package org.onrecord.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives both ends of a range that is told by two expressions its interval: "from May 3 to June 5", "between 2010 and 2014", "May 3 and 4". */
final class JoinRanges {

    private static final Pattern TO = Pattern.compile("\\s?[-–—]\\s?|\\s(?:to|through|until|till|up to)\\s");
    private static final Pattern AND = Pattern.compile("\\sand\\s");
    private static final String BETWEEN = "between ";
    private static final Pattern SIMPLE = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d\\d)?)?");
    private static final int LONGEST_LINK = " up to ".length();

    private JoinRanges() {}

    /** The expressions of one sentence with their intervals. */
    static List<TimeExpression> apply(List<TimeExpression> times, String text) {
        var joined = new ArrayList<TimeExpression>(times);
        for (int i = 0; i + 1 < times.size(); i++) {
            var interval = interval(times.get(i), times.get(i + 1), text);
            if (interval != null) {
                joined.set(i, times.get(i).within(interval));
                joined.set(i + 1, times.get(i + 1).within(interval));
                i++;
            }
        }
        return joined;
    }

    private static @Nullable String interval(TimeExpression first, TimeExpression last, String text) {
        int from = first.range().end();
        int to = last.range().start();
        var start = first.edtf();
        var end = last.edtf();
        if (start == null
                || end == null
                || to - from > LONGEST_LINK
                || !SIMPLE.matcher(start).matches()
                || !SIMPLE.matcher(end).matches()
                || start.compareTo(end) >= 0) {
            return null;
        }
        var link = text.substring(from, to);
        int begin = first.range().start();
        boolean between = text.regionMatches(true, Math.max(0, begin - BETWEEN.length()), BETWEEN, 0, BETWEEN.length());
        boolean nextDay = last.receipt().rule().equals("day-after-month-day")
                && start.length() == end.length()
                && LocalDate.parse(start).plusDays(1).equals(LocalDate.parse(end));
        boolean range = TO.matcher(link).matches()
                || ((between || nextDay) && AND.matcher(link).matches());
        return range ? start + "/" + end : null;
    }
}

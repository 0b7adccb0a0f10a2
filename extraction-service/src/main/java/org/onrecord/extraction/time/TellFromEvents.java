package org.onrecord.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.time.TimeExpression.Type;

/**
 * Says of "two days after the summit" and "the day before the vote" from what they are told: {@code after:} or
 * {@code before:}, then the date that stands in the phrase that follows, else the words of that phrase. A day that is told
 * from a date gets its value: "the day after Christmas".
 */
final class TellFromEvents {

    private static final Pattern SIDE = Pattern.compile(
            "\\s(?:immediately\\s)?(?<side>after|before|following|preceding|prior to)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\s*([\\p{L}\\p{M}\\p{N}$€£%'’./-]{1,40})");
    private static final Pattern BOUND = Pattern.compile(
            "(?i)and|but|or|which|that|who|when|where|while|as|because|if|though|although|after|before|since|until|then");
    private static final Pattern NEW_PHRASE =
            Pattern.compile("(?i)the|a|an|his|her|its|their|he|she|it|they|we|I|you|there|this|these|those");
    private static final Pattern CLAUSE = Pattern.compile("(?i)(?:he|she|it|they|we|I|you|there)\\s");
    private static final Pattern PREPOSITION =
            Pattern.compile("(?i)of|in|on|at|with|to|for|from|by|between|over|against|into|about");
    /** Stands between a day and what else is said of it: "on Thursday, the day before the vote". */
    private static final String APPOSED = ", ";

    private static final int MOST_WORDS = 10;

    private TellFromEvents() {}

    /** The expressions of one sentence with their anchors. */
    static List<TimeExpression> apply(List<TimeExpression> times, String text, int sentenceEnd) {
        var told = new ArrayList<TimeExpression>(times);
        for (int i = 0; i < times.size(); i++) {
            var time = times.get(i);
            boolean day = time.receipt().rule().equals("day-of-event");
            if (day || time.type() == Type.DURATION) {
                var next = i + 1 < times.size() ? times.get(i + 1) : null;
                var beside = day && i > 0 && APPOSED.equals(between(times.get(i - 1), time, text))
                        ? Dates.day(times.get(i - 1).value())
                        : null;
                told.set(i, told(time, beside, next, text, sentenceEnd));
            }
        }
        return told;
    }

    private static TimeExpression told(
            TimeExpression time,
            @Nullable LocalDate beside,
            @Nullable TimeExpression next,
            String text,
            int sentenceEnd) {
        var side = SIDE.matcher(text).region(time.range().end(), sentenceEnd);
        if (!side.lookingAt()) {
            return time;
        }
        var word = side.group("side").toLowerCase(Locale.ROOT);
        boolean after = word.equals("after") || word.equals("following");
        int end = phraseEnd(text, side.end(), sentenceEnd);
        if (end <= side.end()) {
            return time;
        }
        var base =
                next != null && next.type() == Type.DATE && next.range().start() < end ? Dates.day(next.value()) : null;
        var anchor = after ? "after:" : "before:";
        if (base == null) {
            var words = text.substring(side.end(), end).strip().replaceAll("\\s+", " ");
            if (beside != null && time.value().equals("XXXX-XX-XX")) {
                return time.toldFrom(anchor + words, beside.toString(), beside.toString());
            }
            return time.toldFrom(anchor + words, time.value(), time.edtf());
        }
        if (time.type() == Type.DURATION) {
            return time.toldFrom(anchor + base, time.value(), time.edtf());
        }
        var value = shifted(time.value(), base, after ? 1 : -1);
        return time.toldFrom(anchor + base, value, Edtf.of(time.type(), value));
    }

    private static String between(TimeExpression first, TimeExpression last, String text) {
        return text.substring(first.range().end(), last.range().start());
    }

    /** The day, week, month or year beside a date; which of them the open value says. */
    private static String shifted(String open, LocalDate base, int side) {
        return switch (open) {
            case "XXXX-WXX" -> Dates.week(base.plusWeeks(side));
            case "XXXX-XX" -> Dates.month(base.plusMonths(side));
            case "XXXX" -> Dates.year(base.plusYears(side).getYear());
            default -> base.plusDays(side).toString();
        };
    }

    private static int phraseEnd(String text, int from, int to) {
        var words = WORD.matcher(text).region(from, to);
        int end = from;
        boolean clause = CLAUSE.matcher(text).region(from, to).lookingAt();
        boolean free = true;
        for (int n = 0; n < MOST_WORDS && words.lookingAt(); n++) {
            var word = words.group(1);
            if (BOUND.matcher(word).matches()
                    || (!free && NEW_PHRASE.matcher(word).matches())) {
                return end;
            }
            boolean stops = word.endsWith(".") && words.end() >= to;
            end = stops ? words.end() - 1 : words.end();
            free = clause || PREPOSITION.matcher(word).matches();
            words.region(words.end(), to);
        }
        return end;
    }
}

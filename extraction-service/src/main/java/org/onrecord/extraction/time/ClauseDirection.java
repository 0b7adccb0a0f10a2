package org.onrecord.extraction.time;

import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.extraction.lexicon.WordTable;

/** Whether the words around a time speak of the past or of the future. */
final class ClauseDirection {

    private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");
    private static final Pattern AHEAD = Pattern.compile(
            "will|won't|won’t|shall|would|due|scheduled|plans?|planned|planning|expects?|expected|going|hopes?|upcoming|slated|poised|deadline|ahead|can|could|should|must|may|might|next");
    private static final Pattern BEFORE_TO = Pattern.compile(
            "is|are|am|be|set|due|about|ready|likely|expected|scheduled|planned|agreed|prepares?|preparing|plans?|intends?|hopes?|wants?|decided|vowed|promised|pledged|hoped|aims|seeks|vows|pledges|promises");
    private static final Pattern PUT_OFF = Pattern.compile(
            "(?is).*\\b(?:no (?:earlier|sooner) than|(?:postponed|delayed|rescheduled|adjourned|deferred|put off|pushed back)\\s(?:to|until|till))\\s$");
    private static final Pattern WHAT_CAME_OF =
            Pattern.compile("(?is).*\\b(?:results?|outcome|aftermath|wake) of\\s(?:the\\s)?$");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\s");
    /** Verbs that in the present tense tell of a day to come. */
    private static final Pattern TIMETABLE = Pattern.compile(
            "leaves|meets|returns|travels|arrives|departs|opens|begins|resumes|convenes|expires|flies|retires|faces");

    /** "would have come in the spring": what did not come looks back. */
    private static final Pattern UNREAL = Pattern.compile("would|could|should|might");

    private static final Pattern OVER = Pattern.compile("['’]s\\s(?:\\p{L}+\\s){1,3}(?:had|was|were)\\s");
    private static final Pattern HAD = Pattern.compile("had|were|was");
    private static final WordTable IRREGULAR = WordTable.load("irregular-verbs");
    private static final int LEAD = 40;
    private static final int REACH = 160;
    private static final int PARTICIPLE_WITHIN = 4;
    private static final String FOR = " for ";

    private ClauseDirection() {}

    /**
     * The nearest verb before the time decides; if there is none in the sentence, the nearest after it.
     *
     * @param text the article
     * @param from where the sentence begins
     * @param start where the time begins
     * @param end where it ends
     * @param to where the sentence ends
     */
    static Reference.Direction of(String text, int from, int start, int end, int to) {
        if (text.substring(Math.max(from, start - FOR.length()), start).equalsIgnoreCase(FOR)) {
            return Reference.Direction.FUTURE;
        }
        var lead = text.substring(Math.max(from, start - LEAD), start);
        if (PUT_OFF.matcher(lead).matches()) {
            return Reference.Direction.FUTURE;
        }
        if (WHAT_CAME_OF.matcher(lead).matches()
                && POSSESSIVE.matcher(text).region(end, to).lookingAt()) {
            return Reference.Direction.PAST;
        }
        if (OVER.matcher(text).region(end, to).lookingAt()) {
            return Reference.Direction.PAST;
        }
        var before = Reference.Direction.UNKNOWN;
        int sinceAhead = PARTICIPLE_WITHIN;
        var last = "";
        var beforeLast = "";
        var words = WORD.matcher(text).region(Math.max(from, start - REACH), start);
        while (words.find()) {
            var word = lower(words.group());
            var here = word.equals("to") && BEFORE_TO.matcher(last).matches()
                    ? Reference.Direction.FUTURE
                    : direction(word);
            boolean lookedAhead = here == Reference.Direction.FUTURE
                    && last.equals("been")
                    && HAD.matcher(beforeLast).matches();
            boolean unreal = word.equals("have") && UNREAL.matcher(last).matches();
            here = lookedAhead || unreal ? Reference.Direction.PAST : here;
            sinceAhead = unreal ? PARTICIPLE_WITHIN : sinceAhead;
            beforeLast = last;
            last = word;
            sinceAhead++;
            if (here == Reference.Direction.FUTURE) {
                sinceAhead = 0;
            }
            // "will be sentenced", "is expected to have signed": the participle does not look back.
            boolean participle = here == Reference.Direction.PAST && sinceAhead < PARTICIPLE_WITHIN;
            before = here == Reference.Direction.UNKNOWN || participle ? before : here;
        }
        if (before != Reference.Direction.UNKNOWN) {
            return before;
        }
        words = WORD.matcher(text).region(end, Math.min(to, end + REACH));
        while (words.find()) {
            var here = direction(lower(words.group()));
            if (here != Reference.Direction.UNKNOWN) {
                return here;
            }
        }
        return Reference.Direction.UNKNOWN;
    }

    /** A word of a headline in capitals as it is written elsewhere; "Will" and "May" at the head of a name stay apart. */
    private static String lower(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
    }

    private static Reference.Direction direction(String word) {
        if (AHEAD.matcher(word).matches() || TIMETABLE.matcher(word).matches()) {
            return Reference.Direction.FUTURE;
        }
        boolean past = (word.length() > 4 && word.endsWith("ed"))
                || IRREGULAR.column(word, 1).contains("past");
        return past ? Reference.Direction.PAST : Reference.Direction.UNKNOWN;
    }
}

package org.onrecord.ingest.retraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.ingest.lexicon.LexiconFile;

/**
 * Finds in a text that it is withdrawn. A text of few words is a notice if it says "this story" was withdrawn, or perhaps
 * if it says so of "the story"; a longer one must say "this story" in its first or last paragraphs, for news speaks of
 * withdrawn papers and reports too.
 */
final class ReadWithdrawalNotice {

    /** A notice with its apology, in words. */
    private static final int LONGEST_NOTICE = 120;

    /** A notice that says "the story", in words: a longer text may be news of another one. */
    private static final int LONGEST_VAGUE_NOTICE = 60;

    /** Where a longer text may say that it is withdrawn: in so many paragraphs at each end. */
    private static final int EDGE = 2;

    /** A paragraph of more words is one of the article. */
    private static final int LONGEST_PARAGRAPH = 100;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern QUOTED = Pattern.compile("^[\"“‘'].*", Pattern.DOTALL);

    /** "A quotation in this story was withdrawn" says nothing of the story. */
    private static final String SUBJECT = "(?<!\\b(?:of|in|on|with|to|from|for|about|by|at|within|accompanying)\\s)\\b";

    /** What may stand before the verb: no other verb, so not "this story was changed to say that the bill was withdrawn". */
    private static final String MEANWHILE =
            "\\b(?:(?!\\b(?:has|have|had|was|were|is|are|been|be|will)\\b)[^.!?;\\n]){0,120}?";

    private static final String PASSIVE = "\\b(?:(?:has|have|had)(?: \\w+)? been|was|is|is being|is hereby)(?: \\w+)? ";
    private static final String ACTIVE = "\\b(?:has|have|had|hereby|is|are)(?: \\w+)? (?:withdrawing|retracting|";

    private final Pattern ofItself;
    private final Pattern vague;

    ReadWithdrawalNotice() {
        var rows = LexiconFile.rows("withdrawal-phrases.tsv", 2);
        var story = alternatives(rows, "STORY");
        var anyPiece = story + "|" + alternatives(rows, "PIECE");
        var retracted = alternatives(rows, "RETRACTED");
        var anyDeed = retracted + "|" + alternatives(rows, "TAKEN_AWAY");
        ofItself = notice("this", anyPiece, anyDeed);
        vague = notice("(?:the|our|its|an?)", story, retracted);
    }

    Optional<WithdrawalNotice> in(String text) {
        long words = words(text, LONGEST_NOTICE + 1);
        if (words <= LONGEST_NOTICE) {
            boolean sure = ofItself.matcher(text).find();
            return sure || (words <= LONGEST_VAGUE_NOTICE && vague.matcher(text).find())
                    ? Optional.of(new WithdrawalNotice(text, true, sure))
                    : Optional.empty();
        }
        var paragraphs = text.lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean atEdge = i < EDGE || i >= paragraphs.size() - EDGE;
            if (atEdge && saysSo(paragraphs.get(i))) {
                return Optional.of(new WithdrawalNotice(paragraphs.get(i), false, true));
            }
        }
        return Optional.empty();
    }

    private boolean saysSo(String paragraph) {
        return words(paragraph, LONGEST_PARAGRAPH + 1) <= LONGEST_PARAGRAPH
                && !QUOTED.matcher(paragraph).matches()
                && ofItself.matcher(paragraph).find();
    }

    private static Pattern notice(String which, String piece, String deed) {
        var passive = SUBJECT + which + "(?: \\w+)? (?:" + piece + ")" + MEANWHILE + PASSIVE + "(?:" + deed + ")\\b";
        var active = ACTIVE + deed + ") " + which + "(?: \\w+)? (?:" + piece + ")\\b";
        return Pattern.compile(passive + "|" + active, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static long words(String text, int most) {
        return WORD.matcher(text).results().limit(most).count();
    }

    private static String alternatives(List<List<String>> rows, String kind) {
        return rows.stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.joining("|"));
    }
}

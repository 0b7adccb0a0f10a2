package org.onrecord.extraction.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.citation.CharRange;

/**
 * Pairs single quotation marks, telling them from apostrophes: a mark opens only before a word and behind a space,
 * bracket or dash, and closes only behind a word or punctuation and before none.
 */
final class SingleMarks {

    /** Longest stretch, so that a stray apostrophe cannot make one of half a text. */
    private static final int LONGEST = 2000;

    private static final Set<String> ELISIONS =
            Set.of("em", "tis", "twas", "til", "till", "cause", "bout", "n", "round", "cuz", "ere");

    private SingleMarks() {}

    /**
     * @param from where to look, inclusive
     * @param to where to look, exclusive
     * @param goesOn whether the paragraph before left a quotation open
     */
    static List<QuotedStretch> pair(String text, int from, int to, CharRange paragraph, boolean goesOn, int depth) {
        var found = new ArrayList<QuotedStretch>();
        for (int i = from; i < to; i++) {
            if (!opens(text, i, paragraph, to)) {
                continue;
            }
            int close = closing(text, i, to);
            if (close > 0) {
                found.add(stretch(text, i, close, close + 1, true, goesOn && i == paragraph.start(), depth));
                i = close;
            } else if (close < 0 && depth == 0 && text.charAt(i) == '‘' && i == paragraph.start()) {
                // A quotation of several paragraphs: each opens, only the last closes.
                found.add(stretch(text, i, to, to, false, goesOn, depth));
                break;
            }
        }
        return found;
    }

    private static QuotedStretch stretch(
            String text, int open, int innerEnd, int end, boolean closed, boolean continues, int depth) {
        var inner = Spaces.trim(text, open + 1, innerEnd);
        var whole = inner == null ? new CharRange(open, end) : inner;
        return new QuotedStretch(new CharRange(open, closed ? end : whole.end()), whole, closed, continues, depth);
    }

    private static boolean opens(String text, int i, CharRange paragraph, int to) {
        char c = text.charAt(i);
        if ((c != '\'' && c != '‘') || i + 1 >= to) {
            return false;
        }
        char before = i > paragraph.start() ? text.charAt(i - 1) : ' ';
        char next = text.charAt(i + 1);
        boolean room = Spaces.isSpace(before) || "([{—–-/…:\"“".indexOf(before) >= 0;
        boolean word = Character.isLetter(next) || "$#@[…".indexOf(next) >= 0 || (c == '‘' && Character.isDigit(next));
        return room && word && !(c == '\'' && ELISIONS.contains(wordAt(text, i + 1, to)));
    }

    private static String wordAt(String text, int from, int to) {
        int end = from;
        while (end < to && end < from + 8 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /**
     * The closing mark: the first behind punctuation; else the first that can be no plural's apostrophe; else the last.
     * -1 if there is none.
     */
    private static int closing(String text, int open, int to) {
        int firstSure = -1;
        int last = -1;
        int end = Math.min(to, open + LONGEST);
        for (int i = open + 2; i < end; i++) {
            char c = text.charAt(i);
            if (c == '‘') {
                break;
            }
            if ((c != '\'' && c != '’') || (i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1)))) {
                continue;
            }
            char before = text.charAt(i - 1);
            if (".,!?…%".indexOf(before) >= 0) {
                return firstSure > 0 ? firstSure : i;
            }
            if (Character.isLetterOrDigit(before)) {
                last = i;
                firstSure = firstSure < 0 && Character.toLowerCase(before) != 's' ? i : firstSure;
            }
        }
        return firstSure > 0 ? firstSure : last;
    }
}

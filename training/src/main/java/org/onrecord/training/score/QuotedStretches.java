package org.onrecord.training.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.citation.CharRange;

/**
 * The outermost stretches in quotation marks, marks included.
 *
 * <p>A mark that is never closed opens a stretch to the end of its paragraph: quotations of several paragraphs close in
 * the last. Single quotation marks count only outside double ones, where they open and close within one paragraph. This
 * reading stands apart from the analysis on purpose: a measure must not move with what it measures.
 */
final class QuotedStretches {

    private static final Pattern PARAGRAPH = Pattern.compile("[^\n]+");

    /** The corpus keeps markup of embedded messages, and two single marks that stood for a double one. */
    private static final Pattern MARKUP = Pattern.compile("</?tweet\\b[^>]*>");

    private static final Pattern MARK = Pattern.compile("''|[\"“”„‟«»]");
    private static final String LEFT = "“„«";
    private static final String RIGHT = "”‟»";
    private static final String BEFORE_OPENING = "([{<—–-/…*:'‘’";
    private static final String BEHIND_CLOSING = ".,;:!?)]}>—–-/…*'’";

    private static final String SINGLE_BEGIN = "([\\p{L}\\p{Nl}\\p{No}]|[$#@\\[])[^\n“”\"]{0,400}?";
    private static final Pattern SINGLE = Pattern.compile(
            "(?:(?<=[\\s\\p{Z}(\\[—–])|^)(?:‘" + SINGLE_BEGIN + "[\\p{L}\\p{N}_.,!?…%]’(?![\\p{L}\\p{N}_])|'"
                    + SINGLE_BEGIN + "(?:[a-rt-z0-9.,!?…%]|s(?=')|[.,!?]s)'(?![\\p{L}\\p{N}_']))",
            Pattern.MULTILINE | Pattern.UNIX_LINES);

    private final String text;
    private final BitSet markup = new BitSet();
    private final BitSet covered = new BitSet();
    private final List<CharRange> stretches = new ArrayList<>();

    private QuotedStretches(String text) {
        this.text = text;
        MARKUP.matcher(text).results().forEach(tag -> markup.set(tag.start(), tag.end()));
    }

    /** In the order of the text; one may hold no word. */
    static List<CharRange> of(String text) {
        var read = new QuotedStretches(text);
        PARAGRAPH.matcher(text).results().forEach(paragraph -> read.paragraph(paragraph.start(), paragraph.end()));
        SINGLE.matcher(text).results().forEach(read::single);
        return read.stretches.stream().sorted().toList();
    }

    private void paragraph(int begin, int end) {
        var marks = MARK.matcher(text)
                .region(begin, end)
                .results()
                .filter(mark -> !markup.get(mark.start()))
                .toList();
        boolean nests = count(marks, LEFT) <= count(marks, RIGHT);
        int start = -1;
        int depth = 0;
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            boolean open = start >= 0;
            if (opens(mark, open, marks.size() - i, begin, end)) {
                if (open && nests && LEFT.contains(mark.group())) {
                    depth++;
                    continue;
                }
                if (open) {
                    add(start, mark.start());
                }
                start = mark.start();
                depth = 0;
            } else if (open && depth > 0) {
                depth--;
            } else if (open) {
                add(start, mark.end());
                start = -1;
            }
        }
        if (start >= 0) {
            add(start, end);
        }
    }

    private static long count(List<MatchResult> marks, String kind) {
        return marks.stream().filter(mark -> kind.contains(mark.group())).count();
    }

    /** @param left number of marks from this one to the end of its paragraph, which is at {@code end} */
    private boolean opens(MatchResult mark, boolean open, int left, int begin, int end) {
        char before = mark.start() > begin ? text.charAt(mark.start() - 1) : ' ';
        char after = mark.end() < end ? text.charAt(mark.end()) : ' ';
        boolean mayOpen = !space(after) && (space(before) || BEFORE_OPENING.indexOf(before) >= 0);
        boolean mayClose = !space(before) && (space(after) || BEHIND_CLOSING.indexOf(after) >= 0);
        if (LEFT.contains(mark.group())) {
            return !open || mayOpen || !mayClose;
        }
        if (RIGHT.contains(mark.group())) {
            return false;
        }
        return open ? mayOpen && !mayClose && left % 2 == 0 : mayOpen || !mayClose;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private void single(MatchResult mark) {
        int next = covered.nextSetBit(mark.start());
        if (next < 0 || next >= mark.end()) {
            stretches.add(new CharRange(mark.start(), mark.end()));
        }
    }

    private void add(int start, int end) {
        stretches.add(new CharRange(start, end));
        covered.set(start, end);
    }
}

package org.onrecord.extraction.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;

/** Pairs double quotation marks of one paragraph: “ ” „ ‟ " '' `` « ». */
final class DoubleMarks {

    private static final String LEFT = "“„«`";
    private static final String RIGHT = "”‟»";
    private static final String BEFORE_OPENING = "([{<—–-/…*:'‘’";
    private static final String BEHIND_CLOSING = ".,;:!?)]}>—–-/…*'’";

    private final String text;
    private final CharRange paragraph;
    private final boolean goesOn;
    private final List<CharRange> marks;
    private final boolean balanced;
    private final List<QuotedStretch> found = new ArrayList<>();

    private DoubleMarks(String text, CharRange paragraph, boolean goesOn) {
        this.text = text;
        this.paragraph = paragraph;
        this.goesOn = goesOn;
        this.marks = marksIn(text, paragraph);
        this.balanced = count(LEFT) <= count(RIGHT);
    }

    /** @param goesOn whether the paragraph before left a quotation open */
    static List<QuotedStretch> pair(String text, CharRange paragraph, boolean goesOn) {
        var pairing = new DoubleMarks(text, paragraph, goesOn);
        pairing.run();
        return pairing.found;
    }

    private static List<CharRange> marksIn(String text, CharRange paragraph) {
        var marks = new ArrayList<CharRange>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            boolean doubled = (c == '\'' || c == '`') && i + 1 < paragraph.end() && text.charAt(i + 1) == c;
            if (doubled) {
                marks.add(new CharRange(i, i + 2));
                i++;
            } else if (c == '"' || "“„«".indexOf(c) >= 0 || RIGHT.indexOf(c) >= 0) {
                marks.add(new CharRange(i, i + 1));
            }
        }
        return marks;
    }

    private long count(String side) {
        return marks.stream().filter(mark -> side.indexOf(at(mark)) >= 0).count();
    }

    private char at(CharRange mark) {
        return text.charAt(mark.start());
    }

    private void run() {
        CharRange opening = null;
        int depth = 0;
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (opens(mark, opening, marks.size() - i)) {
                if (opening != null && LEFT.indexOf(at(mark)) >= 0 && balanced) {
                    depth++;
                    continue;
                }
                if (opening != null) {
                    add(opening, mark.start(), mark.start(), false);
                }
                opening = mark;
                depth = 0;
            } else if (opening != null && depth > 0) {
                depth--;
            } else if (opening != null) {
                add(opening, mark.start(), mark.end(), true);
                opening = null;
            }
        }
        if (opening != null) {
            add(opening, paragraph.end(), paragraph.end(), false);
        }
    }

    private boolean opens(CharRange mark, @Nullable CharRange opening, int left) {
        boolean canOpen = canOpen(mark);
        boolean canClose = canClose(mark);
        if (LEFT.indexOf(at(mark)) >= 0) {
            return opening == null || !(canClose && !canOpen);
        }
        if (RIGHT.indexOf(at(mark)) >= 0) {
            return false;
        }
        if (opening == null) {
            return canOpen || !canClose;
        }
        return canOpen && !canClose && left % 2 == 0;
    }

    private boolean canOpen(CharRange mark) {
        char before = mark.start() > paragraph.start() ? text.charAt(mark.start() - 1) : ' ';
        char behind = mark.end() < paragraph.end() ? text.charAt(mark.end()) : ' ';
        return !Spaces.isSpace(behind) && (Spaces.isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0);
    }

    private boolean canClose(CharRange mark) {
        char before = mark.start() > paragraph.start() ? text.charAt(mark.start() - 1) : ' ';
        char behind = mark.end() < paragraph.end() ? text.charAt(mark.end()) : ' ';
        return !Spaces.isSpace(before) && (Spaces.isSpace(behind) || BEHIND_CLOSING.indexOf(behind) >= 0);
    }

    private void add(CharRange opening, int innerEnd, int outerEnd, boolean closed) {
        var inner = Spaces.trim(text, opening.end(), innerEnd);
        if (inner == null) {
            return;
        }
        int end = closed ? outerEnd : inner.end();
        boolean first = opening.start() == paragraph.start();
        found.add(new QuotedStretch(new CharRange(opening.start(), end), inner, closed, goesOn && first, 0));
    }
}

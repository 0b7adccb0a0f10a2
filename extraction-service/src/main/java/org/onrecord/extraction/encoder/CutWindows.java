package org.onrecord.extraction.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs whole paragraphs into windows; a paragraph too long for one is cut at the end of a sentence, and a sentence too
 * long at the limit. Few attributions cross a paragraph (117 of 19,877 in PolNeAR), so windows need no overlap.
 */
public final class CutWindows {

    /** Word pieces to which several paragraphs are packed. */
    public static final int PACKED = 128;

    /** Word pieces of a paragraph that stays whole. */
    public static final int LONGEST = 192;

    private CutWindows() {}

    public static List<Window> cut(List<Unit> units) {
        return cut(units, PACKED);
    }

    /**
     * @param firstLimit pieces of the first window at most, unless one paragraph alone is longer; other limits than
     *     {@link #PACKED} let a training epoch see the paragraphs in other company
     */
    public static List<Window> cut(List<Unit> units, int firstLimit) {
        var windows = new ArrayList<Window>();
        int first = 0;
        int limit = firstLimit;
        while (first < units.size()) {
            int end = end(units, first, limit);
            windows.add(window(units, first, end));
            first = end;
            limit = PACKED;
        }
        return windows;
    }

    private static int end(List<Unit> units, int first, int limit) {
        int pieces = 2;
        int wholeParagraphs = first;
        int wholeSentences = first;
        for (int i = first; i < units.size(); i++) {
            var unit = units.get(i);
            boolean parted = i > first && unit.opensParagraph();
            wholeParagraphs = parted ? i : wholeParagraphs;
            wholeSentences = i > first && unit.sentence() != units.get(i - 1).sentence() ? i : wholeSentences;
            pieces += unit.pieces().size() + (parted ? 1 : 0);
            if (pieces > (wholeParagraphs > first ? limit : LONGEST)) {
                return wholeParagraphs > first ? wholeParagraphs : wholeSentences > first ? wholeSentences : i;
            }
        }
        return units.size();
    }

    private static Window window(List<Unit> units, int first, int end) {
        var ids = new ArrayList<Integer>();
        var rows = new ArrayList<Integer>();
        var places = new ArrayList<Integer>();
        ids.add(WordPieces.OPENING);
        rows.add(0);
        for (int i = first; i < end; i++) {
            var unit = units.get(i);
            if (i > first && unit.opensParagraph()) {
                ids.add(WordPieces.SEPARATOR);
                rows.add(0);
            }
            places.add(ids.size());
            for (int piece : unit.pieces()) {
                ids.add(piece);
                rows.add(unit.row());
            }
        }
        ids.add(WordPieces.SEPARATOR);
        rows.add(0);
        return new Window(first, end, units.subList(first, end), ids, rows, places);
    }
}

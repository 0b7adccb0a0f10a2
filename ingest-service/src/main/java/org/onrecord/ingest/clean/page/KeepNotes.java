package org.onrecord.ingest.clean.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.onrecord.ingest.clean.NoteKind;
import org.onrecord.ingest.clean.ReadNotes;

/**
 * Keeps the publisher's corrections, clarifications, notes and withdrawals, wherever the page shows them: often in a box of
 * their own, above or below the article.
 */
final class KeepNotes {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 150;
    /** A box that holds more is the article, which begins with a notice. */
    private static final double MOST_OF_PAGE = 0.35;

    private final List<Element> notes;
    private final Map<Element, Integer> order = new IdentityHashMap<>();

    private KeepNotes(Element root) {
        var measures = Measures.of(root);
        int most = Math.min(MOST_WORDS, (int) (MOST_OF_PAGE * measures.get(root).words));
        this.notes = Elements.outermost(root, element -> isNote(element, measures.get(element), most));
        Elements.all(root, element -> true).forEach(element -> order.put(element, order.size()));
    }

    /** Notes which of a page's elements are notices, before any is dropped. */
    static KeepNotes of(Element root) {
        return new KeepNotes(root);
    }

    /** Puts the notices that the article's part does not hold before or after it, as they stood. */
    void into(Element part) {
        var missing = new ArrayList<Element>();
        for (var note : notes) {
            if (!Elements.isWithin(note, part) && !Elements.isWithin(part, note)) {
                missing.add(note);
            }
        }
        int start = order.getOrDefault(part, 0);
        var above = missing.stream().filter(note -> place(note) < start).toList();
        var below = missing.stream().filter(note -> place(note) >= start).toList();
        part.prependChildren(above);
        part.appendChildren(below);
    }

    private int place(Element note) {
        return order.getOrDefault(note, 0);
    }

    private static boolean isNote(Element element, Measures.Measure measure, int most) {
        return element.isBlock()
                && measure.words >= FEWEST_WORDS
                && measure.words <= most
                && measure.linkWords * 2 < measure.words
                && ReadNotes.kind(element.text())
                        .filter(kind -> kind != NoteKind.UPDATE)
                        .isPresent();
    }
}

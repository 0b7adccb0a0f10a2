package org.onrecord.timeline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Span;

/** A text in paragraphs and pieces, so that passages can be marked even where they overlap or cross a paragraph. */
final class MarkedText {

    private MarkedText() {}

    /** One line of the text. */
    record Paragraph(List<Piece> pieces) {}

    /**
     * Words of which all stand in the same passages.
     *
     * @param cited whether an entry cites them
     * @param asked whether they belong to the passage that the reader asked for
     * @param anchors ids by which a link leads here: passages that begin with this piece
     */
    record Piece(String text, boolean cited, boolean asked, List<String> anchors) {}

    /** @param asked the passage that the reader came for, null if none */
    static List<Paragraph> of(ArticleText text, List<Span> passages, @Nullable Span asked) {
        var cuts = cuts(text, passages, asked);
        var paragraphs = new ArrayList<Paragraph>();
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                var span = new Span(from, to);
                String words = text.exact(span);
                if (words.equals("\n")) {
                    paragraphs.add(new Paragraph(List.copyOf(pieces)));
                    pieces.clear();
                } else {
                    pieces.add(piece(words, span, passages, asked));
                }
            }
            from = to;
        }
        paragraphs.add(new Paragraph(List.copyOf(pieces)));
        paragraphs.removeIf(paragraph -> paragraph.pieces().isEmpty());
        return paragraphs;
    }

    /** Where a piece ends: at the ends of passages and around newlines. */
    private static TreeSet<Integer> cuts(ArticleText text, List<Span> passages, @Nullable Span asked) {
        var cuts = new TreeSet<Integer>();
        for (var passage : passages) {
            cuts.add(passage.start());
            cuts.add(passage.end());
        }
        if (asked != null) {
            cuts.add(asked.start());
            cuts.add(asked.end());
        }
        for (int i = text.text().indexOf('\n'); i >= 0; i = text.text().indexOf('\n', i + 1)) {
            cuts.add(text.toCodePoint(i));
            cuts.add(text.toCodePoint(i) + 1);
        }
        cuts.add(text.length());
        return cuts;
    }

    private static Piece piece(String words, Span span, List<Span> passages, @Nullable Span asked) {
        var anchors = new ArrayList<String>();
        if (asked != null && asked.start() == span.start()) {
            anchors.add("passage");
        }
        passages.stream()
                .filter(passage -> passage.start() == span.start())
                .map(passage -> "c" + passage.start() + "-" + passage.end())
                .distinct()
                .forEach(anchors::add);
        return new Piece(
                words,
                passages.stream().anyMatch(passage -> passage.contains(span)),
                asked != null && asked.contains(span),
                anchors);
    }
}

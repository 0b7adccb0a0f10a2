package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.InTextOrder;

/** What stands inside quoted or reported words: there only the speaker asserts it. */
final class SpokenWords {

    private record Piece(CharRange range, Quotation quotation) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final int longest;

    SpokenWords(AnalysedText text, SentenceWords words) {
        for (var quotation : text.get(Quotation.LAYER)) {
            if (speech(quotation, words)) {
                quotation.content().forEach(range -> pieces.add(new Piece(range, quotation)));
            }
        }
        pieces.sort(Comparator.comparing(Piece::range));
        this.longest = pieces.stream().mapToInt(piece -> piece.range().length()).max().orElse(0);
    }

    /** Words in quotation marks, or behind a verb that reports: "ordered cuts" reports nothing. */
    private static boolean speech(Quotation quotation, SentenceWords words) {
        var cue = quotation.cue();
        if (quotation.act() != Quotation.Act.SPEECH) {
            return false;
        }
        if (cue == null || quotation.type() == Quotation.Type.DIRECT) {
            return true;
        }
        int first = words.tokenAt(cue.start());
        int end = words.tokenAt(cue.end() - 1) + 1;
        boolean that = "that".equals(words.key(words.tokenAt(quotation.content().get(0).start())));
        for (int i = first; i < end; i++) {
            var base = words.verb(i);
            if (base != null && words.lexicon().kind(base) != EventLexicon.Kind.REPORT && !that) {
                return false;
            }
        }
        return true;
    }

    /** The quotation with the smallest piece that holds a range; null if the article itself says it. */
    @Nullable
    Quotation around(CharRange range) {
        int from = InTextOrder.leading(pieces, piece -> piece.range().start() < range.start() - longest);
        Piece best = null;
        for (int i = from; i < pieces.size() && pieces.get(i).range().start() <= range.start(); i++) {
            var piece = pieces.get(i);
            if (piece.range().contains(range) && (best == null || piece.range().length() < best.range().length())) {
                best = piece;
            }
        }
        return best == null ? null : best.quotation();
    }
}

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

    /** How many quoted pieces may begin inside another before it is no longer looked for. */
    private static final int FARTHEST = 200;

    private final List<Piece> pieces = new ArrayList<>();

    SpokenWords(AnalysedText text, SentenceWords words) {
        for (var quotation : text.get(Quotation.LAYER)) {
            if (speech(quotation, words)) {
                quotation.content().forEach(range -> pieces.add(new Piece(range, quotation)));
            }
        }
        pieces.sort(Comparator.comparing(Piece::range));
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
        boolean that =
                "that".equals(words.key(words.tokenAt(quotation.content().get(0).start())));
        for (int i = first; i < end; i++) {
            var base = words.verb(i);
            if (base != null && !words.lexicon().reports(base) && !that) {
                return false;
            }
        }
        return true;
    }

    /** The quotation with the smallest piece that holds a range; null if the article itself says it. */
    @Nullable
    Quotation around(CharRange range) {
        int last = InTextOrder.leading(pieces, piece -> piece.range().start() <= range.start()) - 1;
        Piece best = null;
        for (int i = last; i >= Math.max(0, last - FARTHEST); i--) {
            var piece = pieces.get(i);
            if (piece.range().contains(range)
                    && (best == null || piece.range().length() < best.range().length())) {
                best = piece;
            }
        }
        return best == null ? null : best.quotation();
    }
}

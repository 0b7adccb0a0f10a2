package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as a rule found it, by tokens.
 *
 * @param rule the rule's id
 * @param precision the share of right answers expected of the rule with these words
 * @param cue the reporting words, null if there are none
 * @param source the words that name the speaker, null if there are none
 * @param content one or more pieces, ascending
 */
record Finding(
        String rule,
        double precision,
        Quotation.Act act,
        @Nullable TokenRange cue,
        @Nullable TokenRange source,
        List<TokenRange> content) {

    Finding {
        content = List.copyOf(content);
    }

    Finding plus(TokenRange piece) {
        var pieces = new ArrayList<>(content);
        pieces.add(piece);
        return new Finding(rule, precision, act, cue, source, pieces);
    }

    /** The tokens of all contents. */
    static BitSet covered(List<Finding> findings) {
        var covered = new BitSet();
        for (var finding : findings) {
            finding.content().forEach(piece -> covered.set(piece.first(), piece.end()));
        }
        return covered;
    }

    int first() {
        return content.get(0).first();
    }

    int end() {
        return content.get(content.size() - 1).end();
    }

    boolean covers(int token) {
        return content.stream().anyMatch(piece -> piece.contains(token));
    }
}

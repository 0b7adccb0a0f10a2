package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding while rules still add tokens to its content and take others away. */
final class Draft {

    private final Prose prose;
    private final String rule;
    private final double confidence;
    private final Quotation.Act act;
    private final TokenRange cue;
    private final BitSet content = new BitSet();
    private @Nullable TokenRange source;

    Draft(Prose prose, String rule, double confidence, Quotation.Act act, TokenRange cue, @Nullable TokenRange source) {
        this.prose = prose;
        this.rule = rule;
        this.confidence = confidence;
        this.act = act;
        this.cue = cue;
        this.source = source;
    }

    TokenRange cue() {
        return cue;
    }

    @Nullable
    TokenRange source() {
        return source;
    }

    void source(TokenRange completed) {
        source = completed;
    }

    void add(TokenRange tokens) {
        content.set(tokens.first(), tokens.end());
    }

    void remove(TokenRange tokens) {
        content.clear(tokens.first(), tokens.end());
    }

    /** The same words from a token on, as said by somebody else. */
    Draft saidBy(TokenRange speaker, TokenRange saying, int from) {
        var draft = new Draft(prose, rule, confidence, Quotation.Act.SPEECH, saying, speaker);
        draft.content.or(content);
        draft.content.clear(0, from);
        return draft;
    }

    /** Whether all tokens of a range are content. */
    boolean holds(TokenRange range) {
        return content.nextClearBit(range.first()) >= range.end();
    }

    /** First token of the content. */
    int first() {
        return content.nextSetBit(0);
    }

    /** Token after the content. */
    int end() {
        return content.length();
    }

    /** Number of words of the content. */
    int words() {
        return (int) content.stream().filter(prose::isWord).count();
    }

    /** Number of words of the content that stand in a range. */
    int words(TokenRange range) {
        int words = 0;
        for (int i = content.nextSetBit(range.first()); i >= 0 && i < range.end(); i = content.nextSetBit(i + 1)) {
            words += prose.isWord(i) ? 1 : 0;
        }
        return words;
    }

    boolean hasWords() {
        return content.stream().anyMatch(prose::isWord);
    }

    /** Whether some of the content stands in quotation marks. */
    boolean quotes() {
        return content.stream().anyMatch(i -> prose.isWord(i) && prose.stretch(i) != null);
    }

    /** Whether two drafts have more than half of the shorter one's words in common. */
    boolean doubles(Draft other) {
        if (!content.intersects(other.content)) {
            return false;
        }
        var common = (BitSet) content.clone();
        common.and(other.content);
        long words = common.stream().filter(prose::isWord).count();
        return 2 * words > Math.min(words(), other.words());
    }

    /** The finding; pieces without a word are left out. */
    Finding finding() {
        var pieces = new ArrayList<TokenRange>();
        for (int first = content.nextSetBit(0); first >= 0; ) {
            int end = content.nextClearBit(first);
            var piece = new TokenRange(first, end);
            if (words(piece) > 0) {
                pieces.add(piece);
            }
            first = content.nextSetBit(end);
        }
        return new Finding(rule, confidence, act, cue, source, List.copyOf(pieces));
    }
}

package org.onrecord.training.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.Span;

/** An article's words, and which of them stand in quotation marks. A set of words is a set of their numbers. */
final class ArticleWords {

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final ArticleText text;
    private final List<CharRange> words = new ArrayList<>();

    /** For each UTF-16 unit the number of its word, or -1. */
    private final int[] wordAt;

    private final List<BitSet> stretches = new ArrayList<>();
    private final BitSet quoted = new BitSet();

    ArticleWords(ArticleText text) {
        this.text = text;
        this.wordAt = new int[text.text().length()];
        Arrays.fill(wordAt, -1);
        WORD.matcher(text.text()).results().forEach(word -> {
            Arrays.fill(wordAt, word.start(), word.end(), words.size());
            words.add(new CharRange(word.start(), word.end()));
        });
        for (var range : QuotedStretches.of(text.text())) {
            var stretch = of(range);
            if (!stretch.isEmpty()) {
                stretches.add(stretch);
                quoted.or(stretch);
            }
        }
    }

    ArticleText text() {
        return text;
    }

    /** The words that the spans touch. */
    BitSet of(List<Span> spans) {
        var touched = new BitSet();
        spans.forEach(span -> touched.or(of(text.toRange(span))));
        return touched;
    }

    BitSet of(CharRange range) {
        var touched = new BitSet();
        for (int i = range.start(); i < range.end(); i++) {
            if (wordAt[i] >= 0) {
                touched.set(wordAt[i]);
            }
        }
        return touched;
    }

    CharRange range(int word) {
        return words.get(word);
    }

    /** The words of each stretch in quotation marks. */
    List<BitSet> stretches() {
        return stretches;
    }

    Type type(BitSet content) {
        int inside = common(content, quoted);
        if (inside == 0) {
            return Type.INDIRECT;
        }
        return inside == content.cardinality() ? Type.DIRECT : Type.MIXED;
    }

    /** Number of words in both sets. */
    static int common(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}

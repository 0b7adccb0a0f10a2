package org.onrecord.extraction.segment;

import java.util.List;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.Layer;

/**
 * A sentence, its paragraph and its tokens.
 *
 * @param range from its first to its last character, quotation marks included
 * @param paragraph index of the paragraph that holds it
 * @param firstToken index of its first token
 * @param endToken index after its last token
 */
public record Sentence(CharRange range, int paragraph, int firstToken, int endToken) {

    public static final Layer<List<Sentence>> LAYER = Layer.named("sentences");

    public int start() {
        return range.start();
    }

    public int end() {
        return range.end();
    }
}

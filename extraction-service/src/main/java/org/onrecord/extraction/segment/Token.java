package org.onrecord.extraction.segment;

import java.util.List;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.Layer;

/**
 * A word, number or mark.
 *
 * @param range where it stands
 * @param text the characters there
 */
public record Token(CharRange range, String text) {

    public static final Layer<List<Token>> LAYER = Layer.named("tokens");

    public int start() {
        return range.start();
    }

    public int end() {
        return range.end();
    }
}

package org.onrecord.extraction.segment;

import java.util.List;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.Layer;

/**
 * A stretch in quotation marks, within one paragraph.
 *
 * @param outer with its marks
 * @param inner without them
 * @param closed whether a closing mark was found; a quotation that goes on in the next paragraph has none
 * @param continues whether it goes on a quotation that the paragraph before left open
 * @param depth 0 for a stretch that stands in no other, 1 for one inside it
 */
public record QuotedStretch(CharRange outer, CharRange inner, boolean closed, boolean continues, int depth) {

    /** All stretches by start, an outer one before those inside it. */
    public static final Layer<List<QuotedStretch>> LAYER = Layer.named("quotation marks");
}

package org.onrecord.extraction.segment;

import java.util.List;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.Layer;

/**
 * A paragraph: what stands between line breaks, without the white space at its ends.
 *
 * @param range where it stands
 */
public record Paragraph(CharRange range) {

    public static final Layer<List<Paragraph>> LAYER = Layer.named("paragraphs");
}

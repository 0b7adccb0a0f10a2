package org.onrecord.extraction.analysis;

import java.util.Set;

/**
 * One step of the analysis: a function from an immutable text with its layers to the same text with more of them.
 *
 * <p>A stage is stateless and deterministic. It throws nothing on any text, and its work grows linearly with the text.
 */
public interface Stage {

    /** The stage's name in receipts and in {@code GET /v1/pipeline}: lower case, words joined by hyphens. */
    String name();

    /** The version of its rules or model; it rises whenever the same text may come out differently. */
    String version();

    /** The layers that must be there before. */
    Set<Layer<?>> needs();

    /** The layers that are there afterwards. A layer in both sets is replaced by a richer one. */
    Set<Layer<?>> adds();

    /** Names of the learned models that it runs, as in receipts; none if it goes by rules alone. */
    default Set<String> models() {
        return Set.of();
    }

    AnalysedText apply(AnalysedText text);
}

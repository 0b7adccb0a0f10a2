package org.onrecord.timeline.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an article's state.
 *
 * @param revised entries that stand otherwise than before
 */
@Schema(description = "What became of an article's state.")
public record ArticleIntake(String articleId, Outcome outcome, int revised) {

    /** What a hand-over led to. */
    @Schema(name = "ArticleIntakeOutcome")
    public enum Outcome {
        /** It is kept, and its entries stand accordingly. */
        APPLIED,
        /** The same or a later state was taken in before: nothing changed. */
        KNOWN,
        /** The article is erased. */
        ERASED
    }
}

package org.onrecord.timeline.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a hand-over.
 *
 * @param created entries that are new
 * @param revised entries that say something else than before, or have another source
 * @param superseded entries whose last claim is gone
 */
@Schema(description = "What became of a hand-over.")
public record Intake(String versionId, Outcome outcome, int created, int revised, int superseded) {

    /** What a hand-over led to. */
    public enum Outcome {
        /** Its claims stand on the timeline. */
        APPLIED,
        /** The same or a later extraction of the version was taken in before: nothing changed. */
        KNOWN,
        /** A later version of the article was taken in before: the text is kept for its citations, its claims are not. */
        OUTDATED
    }

    static Intake unchanged(String versionId, Outcome outcome) {
        return new Intake(versionId, outcome, 0, 0, 0);
    }
}

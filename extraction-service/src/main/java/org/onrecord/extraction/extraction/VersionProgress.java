package org.onrecord.extraction.extraction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/**
 * How far an article version has come.
 *
 * @param versionId the version
 * @param stage the farthest stage
 * @param problem why it is parked, or why the last try failed; null if nothing failed
 */
@Schema(name = "VersionProgress", description = "How far an article version has come.")
public record VersionProgress(
        @Schema(required = true) String versionId,
        @Schema(required = true) Stage stage,

        @Schema(nullable = true, description = "Why it is parked, or why the last try failed.") @Nullable
        Problem problem) {

    /** RECEIVED: not analysed yet; EXTRACTED: not on the timeline yet; FAILED: parked until it is re-driven. */
    @Schema(name = "VersionStage")
    public enum Stage {
        RECEIVED,
        EXTRACTED,
        ON_TIMELINE,
        FAILED
    }
}

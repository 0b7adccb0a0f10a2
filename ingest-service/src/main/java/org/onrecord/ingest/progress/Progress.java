package org.onrecord.ingest.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/**
 * How far the latest version of an article is.
 *
 * @param problem why it failed, null if it did not
 * @param stale the extraction-service did not answer; the stage is the last that it told
 */
@Schema(description = "How far the latest version of an article is on its way to the timeline.")
public record Progress(
        Stage stage,

        @Schema(description = "Why it failed; null otherwise.") @Nullable
        Problem problem,

        @Schema(description = "The extraction-service did not answer; this is the last stage that it told.")
        boolean stale) {}

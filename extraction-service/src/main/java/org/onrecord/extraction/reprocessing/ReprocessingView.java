package org.onrecord.extraction.reprocessing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a run over stored versions has come.
 *
 * @param id the run
 * @param pipelineVersion the pipeline that was current when it was asked for
 * @param state RUNNING until every version has an outcome
 * @param recordedAt when it was asked for
 * @param total versions of the run
 * @param queued of them, those whose analysis was enqueued
 * @param changed those with a new extraction
 * @param unchanged those whose newest extraction says the same already
 * @param failed those whose analysis is parked
 */
@Schema(name = "Reprocessing", description = "How far a run over stored versions has come.")
public record ReprocessingView(
        @Schema(required = true) String id,
        @Schema(required = true) String pipelineVersion,
        @Schema(required = true) State state,
        @Schema(required = true) Instant recordedAt,

        @Schema(required = true, description = "Versions of the run.")
        long total,

        @Schema(required = true, description = "Versions whose analysis was enqueued.")
        long queued,

        @Schema(required = true, description = "Versions with a new extraction.")
        long changed,

        @Schema(required = true, description = "Versions whose newest extraction says the same.")
        long unchanged,

        @Schema(required = true, description = "Versions whose analysis is parked.")
        long failed) {

    static ReprocessingView of(
            String id,
            String pipelineVersion,
            Instant recordedAt,
            long total,
            long queued,
            long changed,
            long unchanged,
            long failed) {
        var state = changed + unchanged + failed == total ? State.DONE : State.RUNNING;
        return new ReprocessingView(id, pipelineVersion, state, recordedAt, total, queued, changed, unchanged, failed);
    }

    /** RUNNING until every version has an outcome. */
    @Schema(name = "ReprocessingState")
    public enum State {
        RUNNING,
        DONE
    }
}

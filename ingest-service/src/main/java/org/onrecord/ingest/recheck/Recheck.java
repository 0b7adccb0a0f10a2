package org.onrecord.ingest.recheck;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/** How an article is looked at again. */
@Schema(name = "Recheck", description = "When a fetched article was looked at again, and when it will be.")
public record Recheck(
        @Schema(description = "Looks in a row that found nothing new.")
        int unchanged,

        @Schema(description = "Looks in a row that failed.") int failures,

        @Nullable Instant checkedAt,
        @Nullable Outcome outcome,

        @Schema(description = "Why the last look failed.") @Nullable
        Problem problem,

        @Schema(description = "Null if it is not looked at any more.") @Nullable
        Instant nextAt) {

    /** What a look found. */
    public enum Outcome {
        /** What was known. */
        UNCHANGED,
        /** A new version. */
        CHANGED,
        /** That the host took it away for good (410). */
        GONE,
        /** Nothing that can be read. */
        FAILED
    }

    static Recheck firstAt(Instant at) {
        return new Recheck(0, 0, null, null, null, at);
    }
}

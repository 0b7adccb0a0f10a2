package org.onrecord.extraction.pipeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param task what was measured, for example {@code names}
 * @param data on which gold data
 * @param measure which measure, for example {@code exact F}
 * @param score in percent, or a number of cases
 * @param unit which of both
 * @param of of how many cases, null if the unit is percent
 * @param better whether more or less is better
 * @param baseline the same measure of a known system, null if there is none
 * @param system that system, null if there is none
 * @param date ISO date of the measurement
 */
@Schema(name = "Score", description = "One figure of the scorecard.")
public record Score(
        @Schema(required = true, examples = "names") String task,
        @Schema(required = true, examples = "MEANTIME") String data,
        @Schema(required = true, examples = "exact F") String measure,

        @Schema(required = true, description = "In percent, or a number of cases.", examples = "70.1")
        double score,

        @Schema(required = true, description = "Whether the score is in percent or a number of cases.")
        Unit unit,

        @Schema(nullable = true, description = "Of how many cases, where the score is a number of them.") @Nullable
        Integer of,

        @Schema(required = true, description = "Whether a higher or a lower score is the better one.")
        Better better,

        @Schema(nullable = true, description = "The same of a known system.", examples = "71.3") @Nullable
        Double baseline,

        @Schema(nullable = true, description = "That system.", examples = "CoreNLP 4.5.10") @Nullable
        String system,

        @Schema(required = true, description = "When it was measured.", format = "date", examples = "2026-11-24")
        String date) {

    /** What a score counts in. */
    @Schema(name = "ScoreUnit")
    public enum Unit {
        PERCENT,
        CASES
    }

    /** Which way is up. */
    @Schema(name = "ScoreBetter")
    public enum Better {
        HIGHER,
        LOWER
    }
}

package org.onrecord.extraction.reprocessing;

import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** What the runs over stored versions refuse. */
public final class ReprocessingProblems {

    public static final ProblemType UNKNOWN_REPROCESSING = new ProblemType(
            "unknown-reprocessing",
            404,
            "There is no such reprocessing",
            "POST /v1/reprocessings answers with the Location of the one that it starts.");

    private ReprocessingProblems() {}

    static ProblemException unknown(String id) {
        return UNKNOWN_REPROCESSING.because("No reprocessing has the id " + id).with("reprocessingId", id);
    }
}

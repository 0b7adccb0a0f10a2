package org.onrecord.extraction.handover;

import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why an extraction did not come to the timeline. */
public final class HandoverProblems {

    public static final ProblemType TIMELINE_REFUSED = new ProblemType(
            "timeline-refused",
            502,
            "The timeline refuses the extraction",
            "timeline-service will not take this extraction; detail says what it answered. Parked until it is re-driven.");
    public static final ProblemType TIMELINE_UNAVAILABLE = new ProblemType(
            "timeline-unavailable",
            503,
            "The timeline does not answer",
            "timeline-service did not take the extraction yet. It is tried again with growing pauses, then parked.");

    private HandoverProblems() {}

    static ProblemException refused(String detail, String versionId) {
        return TIMELINE_REFUSED.because(detail).with("versionId", versionId);
    }

    static ProblemException unavailable(String detail, String versionId) {
        return TIMELINE_UNAVAILABLE.because(detail).with("versionId", versionId);
    }
}

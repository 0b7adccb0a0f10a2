package org.onrecord.timeline.entry;

import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why a call on entries is refused. */
public final class EntryProblems {

    public static final ProblemType UNKNOWN_ENTRY = new ProblemType(
            "unknown-entry",
            404,
            "There is no such entry",
            "No entry ever had this id, or none had it at that moment.");

    private EntryProblems() {}

    public static ProblemException unknown(String id) {
        return UNKNOWN_ENTRY.because("No entry has this id").with("entryId", id);
    }
}

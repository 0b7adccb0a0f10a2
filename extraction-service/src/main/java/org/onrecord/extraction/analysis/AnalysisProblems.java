package org.onrecord.extraction.analysis;

import org.onrecord.extraction.analysis.AnalysisOutcome.NotAnalysable;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** What the analysis refuses. */
public final class AnalysisProblems {

    public static final ProblemType TEXT_NOT_ANALYSABLE = new ProblemType(
            "text-not-analysable",
            422,
            "The text cannot be analysed",
            "A stage of the pipeline took too long over the text, failed on it, or found what contradicts it; stage and"
                    + " reason say which. The same text ends the same way until the pipeline changes.");
    public static final ProblemType ANALYSIS_BUSY = new ProblemType(
            "analysis-busy",
            503,
            "Too many texts are being analysed",
            "All places for analyses are taken. Send the same request again after the time that Retry-After names.");

    private AnalysisProblems() {}

    /** 422, or the reason why a stored version is parked. */
    public static ProblemException notAnalysable(NotAnalysable why) {
        var problem = TEXT_NOT_ANALYSABLE
                .because(why.detail())
                .with("reason", why.reason().name());
        return why.stage() == null ? problem : problem.with("stage", why.stage());
    }

    static ProblemException busy() {
        return ANALYSIS_BUSY.because("All places for analyses are taken");
    }
}

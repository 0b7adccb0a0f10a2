package org.onrecord.extraction.extraction;

/**
 * The analysis of a stored version ended; told within the transaction that keeps its result.
 *
 * @param versionId the version
 * @param outcome what came of it
 */
public record AnalysisEnded(String versionId, Outcome outcome) {

    /** CHANGED: a new extraction is kept; UNCHANGED: the newest one says the same, or the article was erased; FAILED: it is parked. */
    public enum Outcome {
        CHANGED,
        UNCHANGED,
        FAILED
    }
}

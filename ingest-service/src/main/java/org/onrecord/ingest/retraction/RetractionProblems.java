package org.onrecord.ingest.retraction;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why a retraction is not taken or not found. */
@Singleton
final class RetractionProblems implements ProblemCatalogue {

    private static final ProblemType NOT_RETRACTED =
            new ProblemType("not-retracted", 404, "The article stands", "No retraction of this article is known.");
    private static final ProblemType RETRACTION_DIFFERS = new ProblemType(
            "retraction-differs",
            428,
            "The article has another retraction",
            "A retraction is changed only with the ETag of the one that stands, in If-Match.");
    private static final ProblemType RETRACTION_CHANGED = new ProblemType(
            "retraction-changed",
            412,
            "The retraction was changed meanwhile",
            "If-Match names another retraction than the one that stands. Read it again.");

    @Override
    public List<ProblemType> types() {
        return List.of(NOT_RETRACTED, RETRACTION_DIFFERS, RETRACTION_CHANGED);
    }

    static ProblemException notRetracted() {
        return NOT_RETRACTED.because("This article was not retracted");
    }

    static ProblemException differs() {
        return RETRACTION_DIFFERS.because("Send the ETag of the retraction that stands in If-Match to change it");
    }

    static ProblemException changed() {
        return RETRACTION_CHANGED.because("If-Match names a retraction that does not stand");
    }
}

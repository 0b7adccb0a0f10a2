package org.onrecord.ingest.redaction;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why a redaction is not found. */
@Singleton
final class RedactionProblems implements ProblemCatalogue {

    private static final ProblemType NOT_REDACTED = new ProblemType(
            "not-redacted", 404, "The article was not erased", "No redaction of an article with this id is known.");

    @Override
    public List<ProblemType> types() {
        return List.of(NOT_REDACTED);
    }

    static ProblemException notRedacted() {
        return NOT_REDACTED.because("This article was not erased");
    }
}

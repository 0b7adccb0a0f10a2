package org.onrecord.timeline.article;

import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why a call on article versions is refused. */
public final class ArticleProblems {

    public static final ProblemType UNKNOWN_VERSION = new ProblemType(
            "unknown-version",
            404,
            "There is no such article version",
            "No extraction of an article version with this id was handed over yet.");

    public static final ProblemType REDACTED = new ProblemType(
            "redacted",
            451,
            "The article was erased",
            "Law or the safety of a source asked for it. Nothing of it is shown or taken in again.");

    private ArticleProblems() {}

    /** @param member names the id that was asked for */
    public static ProblemException redacted(String member, String id) {
        return REDACTED.because("It was erased").with(member, id);
    }

    public static ProblemException unknown(String versionId) {
        return UNKNOWN_VERSION
                .because("No article version with this id is known")
                .with("versionId", versionId);
    }
}

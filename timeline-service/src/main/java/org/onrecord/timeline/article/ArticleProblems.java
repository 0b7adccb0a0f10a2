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

    private ArticleProblems() {}

    public static ProblemException unknown(String versionId) {
        return UNKNOWN_VERSION
                .because("No article version with this id is known")
                .with("versionId", versionId);
    }
}

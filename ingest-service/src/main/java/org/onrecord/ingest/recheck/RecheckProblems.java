package org.onrecord.ingest.recheck;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why a recheck is not found. */
@Singleton
public final class RecheckProblems implements ProblemCatalogue {

    private static final ProblemType NOT_FOLLOWED = new ProblemType(
            "article-not-followed",
            404,
            "The article is not looked at again",
            "Articles that came by fetching are looked at again; this one was sent, or there is none with this id.");

    @Override
    public List<ProblemType> types() {
        return List.of(NOT_FOLLOWED);
    }

    static ProblemException notFollowed() {
        return NOT_FOLLOWED.because("No article with this id is looked at again");
    }
}

package org.onrecord.timeline;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemType;
import org.onrecord.timeline.article.ArticleProblems;
import org.onrecord.timeline.entry.EntryProblems;
import org.onrecord.timeline.intake.IntakeProblems;
import org.onrecord.timeline.registry.EntityProblems;

/** The problem types of this service, beside those that all services have. */
@Singleton
final class Problems implements ProblemCatalogue {

    @Override
    public List<ProblemType> types() {
        return List.of(
                ArticleProblems.REDACTED,
                ArticleProblems.UNKNOWN_VERSION,
                EntityProblems.UNKNOWN_ENTITY,
                EntryProblems.UNKNOWN_ENTRY,
                IntakeProblems.BUSY,
                IntakeProblems.CITATIONS_DO_NOT_HOLD,
                IntakeProblems.VERSION_DIFFERS);
    }
}

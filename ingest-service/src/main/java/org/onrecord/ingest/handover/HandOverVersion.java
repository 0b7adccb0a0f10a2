package org.onrecord.ingest.handover;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.onrecord.ingest.article.ArticleProblems;
import org.onrecord.ingest.article.ArticleVersion;
import org.onrecord.ingest.article.ArticleVersionView;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.article.VersionId;
import org.onrecord.ingest.client.extraction.ExtractionService;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;
import org.onrecord.platform.task.TaskFailure;

/**
 * Puts one version into the extraction-service. A refusal parks the task; every other failure is tried again. Of
 * an article that was erased nothing is handed over any more.
 */
@Singleton
public final class HandOverVersion implements DurableTaskHandler {

    private final Articles articles;
    private final ExtractionService extraction;

    HandOverVersion(Articles articles, ExtractionService extraction) {
        this.articles = articles;
        this.extraction = extraction;
    }

    @Override
    public String kind() {
        return ArticleVersion.HAND_OVER;
    }

    @Override
    public void run(DurableTask task) throws TaskFailure {
        // Read in a transaction of its own, so that none stays open while the neighbour is waited for.
        try {
            var version = QuarkusTransaction.requiringNew()
                    .call(() -> VersionId.read(task.subject()).flatMap(articles::findVersion))
                    .orElseThrow(() ->
                            TaskFailure.park(ArticleProblems.versionNotFound().problem()));
            HandOver.check(extraction.handOver(ArticleVersionView.of(version)));
        } catch (ProblemException e) {
            if (!HandOver.isErased(e.problem())) {
                throw e;
            }
        }
    }
}

package org.onrecord.ingest.handover;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;
import org.onrecord.ingest.client.extraction.ExtractionService;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;
import org.onrecord.platform.task.TaskFailure;

/** Has an article erased in the extraction-service. */
@Singleton
final class HandOverRedaction implements DurableTaskHandler {

    private final ReadArticleState readState;
    private final ExtractionService extraction;

    HandOverRedaction(ReadArticleState readState, ExtractionService extraction) {
        this.readState = readState;
        this.extraction = extraction;
    }

    @Override
    public String kind() {
        return ArticleHandOver.REDACTION_TO_EXTRACTION;
    }

    @Override
    public void run(DurableTask task) throws TaskFailure {
        var erased = QuarkusTransaction.requiringNew()
                .call(() -> ArticleId.read(task.subject()).flatMap(readState::erased))
                .orElseThrow(
                        () -> TaskFailure.park(ArticleProblems.articleNotFound().problem()));
        HandOver.check(extraction.erase(task.subject(), erased));
    }
}

package org.onrecord.ingest.handover;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;
import org.onrecord.ingest.client.timeline.TimelineService;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;
import org.onrecord.platform.task.TaskFailure;

/** Puts an article's state into the timeline-service, as it is when the task runs. */
@Singleton
final class HandOverArticle implements DurableTaskHandler {

    private final ReadArticleState readState;
    private final TimelineService timeline;

    HandOverArticle(ReadArticleState readState, TimelineService timeline) {
        this.readState = readState;
        this.timeline = timeline;
    }

    @Override
    public String kind() {
        return ArticleHandOver.TO_TIMELINE;
    }

    @Override
    public void run(DurableTask task) throws TaskFailure {
        var state = QuarkusTransaction.requiringNew()
                .call(() -> ArticleId.read(task.subject()).flatMap(readState::of))
                .orElseThrow(
                        () -> TaskFailure.park(ArticleProblems.articleNotFound().problem()));
        HandOver.check(timeline.handOver(task.subject(), state));
    }
}

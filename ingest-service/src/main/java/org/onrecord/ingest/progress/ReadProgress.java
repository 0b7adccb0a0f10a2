package org.onrecord.ingest.progress;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleVersion;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.article.VersionId;
import org.onrecord.ingest.client.extraction.ExtractionService;
import org.onrecord.ingest.client.extraction.ProgressAnswer;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTasks;

/**
 * Finds out how far the latest version of an article is: FAILED if its hand-over is parked, else what the
 * extraction-service says, else what it said last.
 */
@Singleton
public final class ReadProgress {

    private static final Progress RECEIVED = new Progress(Stage.RECEIVED, null, false);
    private static final Progress NEVER_HEARD = new Progress(Stage.RECEIVED, null, true);

    private final Articles articles;
    private final DurableTasks tasks;
    private final ExtractionService extraction;
    private final LastStages lastStages;

    ReadProgress(Articles articles, DurableTasks tasks, ExtractionService extraction, LastStages lastStages) {
        this.articles = articles;
        this.tasks = tasks;
        this.extraction = extraction;
        this.lastStages = lastStages;
    }

    /** Empty if there is no such article. */
    Optional<Progress> of(ArticleId article) {
        return articles.findLatest(article).map(version -> of(version.id()));
    }

    private Progress of(VersionId version) {
        return tasks.find(ArticleVersion.HAND_OVER, version.toString())
                .filter(task -> task.state() == DurableTask.State.PARKED)
                .map(task -> new Progress(Stage.FAILED, task.problem(), false))
                .orElseGet(() -> ask(version));
    }

    private Progress ask(VersionId version) {
        var answer = extraction.progress(version.toString());
        if (answer instanceof ProgressAnswer.Unknown) {
            return RECEIVED;
        }
        if (answer instanceof ProgressAnswer.Known known) {
            var stage = Stage.read(known.stage());
            if (stage.isPresent()) {
                var progress = new Progress(stage.get(), known.problem(), false);
                lastStages.remember(version, progress);
                return progress;
            }
        }
        return lastStages.find(version).orElse(NEVER_HEARD);
    }
}

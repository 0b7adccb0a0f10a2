package org.onrecord.ingest.copies;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.Article;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;
import org.onrecord.ingest.article.ArticleVersion;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.handover.ArticleHandOver;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;
import org.onrecord.platform.task.TaskFailure;

/**
 * Compares an article's latest text with the whole store after a version was stored, and hands over the articles whose group
 * that changes. Coming twice it changes nothing.
 */
@Singleton
public final class FindCopiesOfArticle implements DurableTaskHandler {

    private static final int REDACTED = 451;

    private final Articles articles;
    private final Sketches sketches;
    private final FindCopies findCopies;
    private final Regroup regroup;
    private final LeaveCopies leaveCopies;
    private final ArticleHandOver handOver;
    private final CopiesConfig limits;

    FindCopiesOfArticle(
            Articles articles,
            Sketches sketches,
            FindCopies findCopies,
            Regroup regroup,
            LeaveCopies leaveCopies,
            ArticleHandOver handOver,
            CopiesConfig limits) {
        this.articles = articles;
        this.sketches = sketches;
        this.findCopies = findCopies;
        this.regroup = regroup;
        this.leaveCopies = leaveCopies;
        this.handOver = handOver;
        this.limits = limits;
    }

    @Override
    public String kind() {
        return ArticleVersion.FIND_COPIES;
    }

    @Override
    public void run(DurableTask task) throws TaskFailure {
        var article = article(task);
        if (article == null) {
            return;
        }
        var sketched = Sketched.of(article, limits.maxWords());
        if (sketched.sketch().isLongEnough(limits.minWords())) {
            compare(sketched);
        } else {
            QuarkusTransaction.requiringNew().run(() -> leaveCopies.erase(article.id()));
        }
    }

    /** Null if it is redacted: then there is nothing to compare. */
    private @Nullable Article article(DurableTask task) throws TaskFailure {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> ArticleId.read(task.subject()).flatMap(articles::find))
                    .orElseThrow(() ->
                            TaskFailure.park(ArticleProblems.articleNotFound().problem()));
        } catch (ProblemException e) {
            if (e.problem().status() == REDACTED) {
                return null;
            }
            throw e;
        }
    }

    private void compare(Sketched sketched) {
        // Committed before others are looked for: of two texts stored at once, one at least finds the other.
        if (!QuarkusTransaction.requiringNew().call(() -> sketches.put(sketched))) {
            return;
        }
        var found = findCopies.of(sketched.articleId(), sketched.sketch());
        QuarkusTransaction.requiringNew()
                .run(() -> regroup.apply(sketched.articleId(), sketched.versionId(), found).stream()
                        .sorted(Components.ORDER)
                        .forEach(this::handOver));
    }

    private void handOver(UUID changed) {
        handOver.enqueue(new ArticleId(changed));
    }
}

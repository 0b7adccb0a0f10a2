package org.onrecord.ingest.copies;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.onrecord.ingest.article.Article;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;
import org.onrecord.ingest.article.ArticleVersion;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.handover.ArticleHandOver;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;
import org.onrecord.platform.task.TaskFailure;

/**
 * Compares an article's latest text with the whole store after a version was stored, and hands over the articles whose group
 * that changes. Coming twice it changes nothing.
 */
@Singleton
public final class FindCopiesOfArticle implements DurableTaskHandler {

    private final Articles articles;
    private final Sketches sketches;
    private final FindCopies findCopies;
    private final Regroup regroup;
    private final ArticleHandOver handOver;
    private final CopiesConfig limits;

    FindCopiesOfArticle(
            Articles articles,
            Sketches sketches,
            FindCopies findCopies,
            Regroup regroup,
            ArticleHandOver handOver,
            CopiesConfig limits) {
        this.articles = articles;
        this.sketches = sketches;
        this.findCopies = findCopies;
        this.regroup = regroup;
        this.handOver = handOver;
        this.limits = limits;
    }

    @Override
    public String kind() {
        return ArticleVersion.FIND_COPIES;
    }

    @Override
    public void run(DurableTask task) throws TaskFailure {
        var article = QuarkusTransaction.requiringNew()
                .call(() -> ArticleId.read(task.subject()).flatMap(articles::find))
                .orElseThrow(
                        () -> TaskFailure.park(ArticleProblems.articleNotFound().problem()));
        var sketched = Sketched.of(article, limits.maxWords());
        if (sketched.sketch().isLongEnough(limits.minWords())) {
            compare(sketched);
        } else {
            forget(article);
        }
    }

    private void compare(Sketched sketched) {
        // Committed before others are looked for: of two texts stored at once, one at least finds the other.
        QuarkusTransaction.requiringNew().run(() -> sketches.put(sketched));
        var found = findCopies.of(sketched.articleId(), sketched.sketch());
        QuarkusTransaction.requiringNew()
                .run(() -> regroup.apply(sketched.articleId(), sketched.versionId(), found).stream()
                        .sorted(Components.ORDER)
                        .forEach(this::handOver));
    }

    private void forget(Article article) {
        var id = article.id().value();
        QuarkusTransaction.requiringNew().run(() -> {
            sketches.remove(id);
            regroup.apply(id, null, List.of()).stream().sorted(Components.ORDER).forEach(this::handOver);
        });
    }

    private void handOver(UUID changed) {
        handOver.enqueue(new ArticleId(changed));
    }
}

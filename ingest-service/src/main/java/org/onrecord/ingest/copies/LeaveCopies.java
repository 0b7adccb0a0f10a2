package org.onrecord.ingest.copies;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.handover.ArticleHandOver;
import org.onrecord.ingest.redaction.ErasedWithArticle;

/** Takes an article out of its group, with all that is kept of its words, and hands over the articles that this changes. */
@Singleton
public final class LeaveCopies implements ErasedWithArticle {

    private final Groups groups;
    private final Sketches sketches;
    private final Regroup regroup;
    private final ArticleHandOver handOver;

    LeaveCopies(Groups groups, Sketches sketches, Regroup regroup, ArticleHandOver handOver) {
        this.groups = groups;
        this.sketches = sketches;
        this.regroup = regroup;
        this.handOver = handOver;
    }

    @Override
    public void erase(ArticleId article) {
        // The lock of all groups first: a task that changes groups takes it before it writes articles.
        groups.lock();
        sketches.lock(article.value());
        sketches.remove(article.value());
        regroup.apply(article.value(), null, List.of()).stream()
                .sorted(Components.ORDER)
                .forEach(changed -> handOver.enqueue(new ArticleId(changed)));
    }
}

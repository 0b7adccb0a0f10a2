package org.onrecord.ingest.handover;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.RetractionView;
import org.onrecord.ingest.article.Retractions;
import org.onrecord.ingest.client.ErasedArticle;
import org.onrecord.ingest.client.timeline.ArticleState;

/** Puts together what the timeline is told of an article. */
@Singleton
class ReadArticleState {

    private final EntityManager database;
    private final Retractions retractions;
    private final Instance<CopyGroupOf> copies;

    ReadArticleState(EntityManager database, Retractions retractions, Instance<CopyGroupOf> copies) {
        this.database = database;
        this.retractions = retractions;
        this.copies = copies;
    }

    /** Empty if there never was such an article. */
    Optional<ArticleState> of(ArticleId article) {
        var erased = erased(article);
        var rows = database.createNativeQuery("""
                        select a.state_sequence, a.url, a.publisher,
                          (select v.id from article_version v where v.article_id = a.id order by v.number desc limit 1)
                        from article a where a.id = :id""", Tuple.class)
                .setParameter("id", article.value())
                .getResultList();
        if (!rows.isEmpty()) {
            return Optional.of(state((Tuple) rows.get(0), article, erased.orElse(null)));
        }
        // After a restore the log of redactions can know more than the table of articles.
        return erased.map(why -> new ArticleState(0, null, null, null, null, true, why, null));
    }

    Optional<ErasedArticle> erased(ArticleId article) {
        var rows = database.createNativeQuery(
                        "select reason, basis, at from redaction where article_id = :id", Tuple.class)
                .setParameter("id", article.value())
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(erased((Tuple) rows.get(0)));
    }

    private ArticleState state(Tuple row, ArticleId article, @Nullable ErasedArticle erased) {
        var group = erased == null && copies.isResolvable()
                ? copies.get().of(article).orElse(null)
                : null;
        return new ArticleState(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                String.valueOf(row.get(3, UUID.class)),
                retractions.find(article).map(RetractionView::of).orElse(null),
                erased != null,
                erased,
                group == null
                        ? null
                        : new ArticleState.Copies(
                                group.id(), group.originArticleId().toString(), group.agency(), group.why()));
    }

    private static ErasedArticle erased(Tuple row) {
        return new ErasedArticle(row.get(0, String.class), row.get(1, String.class), row.get(2, Instant.class));
    }
}

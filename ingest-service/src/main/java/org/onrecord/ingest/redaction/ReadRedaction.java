package org.onrecord.ingest.redaction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.VersionReason;
import org.onrecord.ingest.handover.ArticleHandOver;
import org.onrecord.ingest.redaction.RedactedArticle.Reach;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTasks;

/** Tells what is left of an article that was erased, and how far its erasure has come. */
@Singleton
class ReadRedaction {

    private final Redactions redactions;
    private final EntityManager database;
    private final DurableTasks tasks;

    ReadRedaction(Redactions redactions, EntityManager database, DurableTasks tasks) {
        this.redactions = redactions;
        this.database = database;
        this.tasks = tasks;
    }

    /** Empty if the article was not redacted. */
    Optional<RedactedArticle> of(ArticleId article) {
        return redactions
                .find(article)
                .map(redaction -> new RedactedArticle(
                        article.toString(),
                        redaction.reason(),
                        redaction.basis(),
                        redaction.at(),
                        reach(ArticleHandOver.REDACTION_TO_EXTRACTION, article),
                        reach(ArticleHandOver.TO_TIMELINE, article),
                        versions(article)));
    }

    private Reach reach(String kind, ArticleId article) {
        return tasks.find(kind, article.toString())
                .map(task -> task.state() == DurableTask.State.PARKED ? Reach.PARKED : Reach.WAITING)
                .orElse(Reach.DONE);
    }

    private List<RedactedArticle.Version> versions(ArticleId article) {
        return database.createNativeQuery("""
                        select id, number, reason, published_at, published_offset, modified_at, modified_offset, retrieved_at
                        from article_version where article_id = ?1 order by number""", Tuple.class).setParameter(1, article.value()).getResultList().stream()
                .map(row -> version((Tuple) row))
                .toList();
    }

    private static RedactedArticle.Version version(Tuple row) {
        return new RedactedArticle.Version(
                String.valueOf(row.get(0, UUID.class)),
                row.get(1, Integer.class),
                VersionReason.valueOf(row.get(2, String.class)),
                at(row.get(3, Instant.class), row.get(4, Integer.class)),
                at(row.get(5, Instant.class), row.get(6, Integer.class)),
                row.get(7, Instant.class));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant, @Nullable Integer offset) {
        return instant == null || offset == null ? null : instant.atOffset(ZoneOffset.ofTotalSeconds(offset));
    }
}

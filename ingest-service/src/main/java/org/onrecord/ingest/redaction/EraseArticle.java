package org.onrecord.ingest.redaction;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleVersion;
import org.onrecord.platform.task.DurableTasks;

/** Erases all that this service keeps of an article, but ids, times and why its versions were made. */
@Singleton
class EraseArticle {

    private static final List<String> STATEMENTS = List.of(
            "delete from article_source where version_id in (select id from article_version where article_id = :article)",
            "delete from idempotency_key where version_id in (select id from article_version where article_id = :article)",
            "delete from version_progress where version_id in (select id from article_version where article_id = :article)",
            "delete from retraction where article_id = :article");

    private final EntityManager database;
    private final DurableTasks tasks;
    private final List<ErasedWithArticle> others;

    EraseArticle(EntityManager database, DurableTasks tasks, @All List<ErasedWithArticle> others) {
        this.database = database;
        this.tasks = tasks;
        this.others = others;
    }

    /** Runs in the transaction of a redaction. An article that is not there is left so. */
    void erase(ArticleId article, Instant at) {
        others.forEach(other -> other.erase(article));
        STATEMENTS.forEach(sql -> database.createNativeQuery(sql)
                .setParameter("article", article.value())
                .executeUpdate());
        database.createNativeQuery("""
                        update article_version set url = null, publisher = null, title = null, byline = null, dateline = null,
                          credit = null, language = null, section = null, canonical_url = null, receipts = '[]', notes = null, text = '', text_sha256 = '', source_sha256 = '',
                          redacted_at = coalesce(redacted_at, :at)
                        where article_id = :article""")
                .setParameter("article", article.value())
                .setParameter("at", at)
                .executeUpdate();
        database.createNativeQuery("""
                        update article set url = null, publisher = null, external_id = null,
                          redacted_at = coalesce(redacted_at, :at)
                        where id = :article""")
                .setParameter("article", article.value())
                .setParameter("at", at)
                .executeUpdate();
        endHandOvers(article);
    }

    /** A parked hand-over keeps the problem that parked it; asked for again it finds nothing to do, and is gone. */
    private void endHandOvers(ArticleId article) {
        var versions = database.createNativeQuery(
                        "select id from article_version where article_id = :article", UUID.class)
                .setParameter("article", article.value())
                .getResultList();
        for (var version : versions) {
            if (tasks.find(ArticleVersion.HAND_OVER, version.toString()).isPresent()) {
                tasks.enqueue(ArticleVersion.HAND_OVER, version.toString());
            }
        }
    }
}

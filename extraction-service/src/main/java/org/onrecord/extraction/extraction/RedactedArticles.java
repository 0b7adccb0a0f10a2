package org.onrecord.extraction.extraction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.onrecord.platform.task.DurableTasks;

/** The articles that were erased. What is kept of them are ids, numbers and times. */
@Singleton
public class RedactedArticles {

    private final EntityManager database;
    private final DurableTasks tasks;
    private final Clock clock;

    RedactedArticles(EntityManager database, DurableTasks tasks, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Makes the erasure of an article and the arrival of its versions wait for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(String articleId) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "article " + articleId)
                .getSingleResult();
    }

    boolean has(String articleId) {
        return (Boolean) database.createNativeQuery(
                        "select exists (select 1 from redacted_article where article_id = ?1)", Boolean.class)
                .setParameter(1, articleId)
                .getSingleResult();
    }

    /** Erases what is kept of an article, and has what comes of it later refused. Doing it again does no harm. */
    @Transactional
    public void erase(String articleId, NewRedaction redaction) {
        lock(articleId);
        var now = clock.instant();
        database.createNativeQuery("""
                        insert into redacted_article (article_id, reason, basis, at, recorded_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (article_id) do nothing""")
                .setParameter(1, articleId)
                .setParameter(2, redaction.reason())
                .setParameter(3, redaction.basis())
                .setParameter(4, redaction.at())
                .setParameter(5, now)
                .executeUpdate();
        // The versions first: an analysis that ends now waits for their rows, and then finds them erased.
        database.createNativeQuery("""
                        update article_version set body = '{}', text_sha256 = '', redacted_at = coalesce(redacted_at, ?2)
                        where article_id = ?1""")
                .setParameter(1, articleId)
                .setParameter(2, now)
                .executeUpdate();
        database.createNativeQuery("""
                        update extraction set content = '{}', content_sha256 = ''
                        where version_id in (select id from article_version where article_id = ?1)""").setParameter(1, articleId).executeUpdate();
        endWork(articleId);
    }

    /** Work that waits or is parked keeps the problem of its last try; asked for again it finds nothing to do, and is gone. */
    private void endWork(String articleId) {
        var versions = database.createNativeQuery("select id from article_version where article_id = ?1", String.class)
                .setParameter(1, articleId)
                .getResultList();
        for (var version : versions) {
            List.of(Work.ANALYSIS, Work.TO_TIMELINE).stream()
                    .filter(kind -> tasks.find(kind, version.toString()).isPresent())
                    .forEach(kind -> tasks.enqueue(kind, version.toString()));
        }
    }
}

package org.onrecord.ingest.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.platform.task.DurableTasks;

/**
 * Asks for the hand-over of an article's state: what no version says, that is its retraction, its redaction and whose copy
 * it is. Whatever changes one of them calls this in the transaction of the change.
 */
@ApplicationScoped
public class ArticleHandOver {

    /** Kind of the durable task; its subject is the article's id. */
    public static final String TO_TIMELINE = "article-to-timeline";

    /** Kind of the durable task that has an article erased in the extraction-service; its subject is the article's id. */
    public static final String REDACTION_TO_EXTRACTION = "redaction-to-extraction";

    private final EntityManager database;
    private final DurableTasks tasks;
    private final Clock clock;

    ArticleHandOver(EntityManager database, DurableTasks tasks, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Raises the state's sequence and asks for its hand-over, both as part of the transaction that runs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueue(ArticleId article) {
        // From the time, so that it rises above what the timeline holds even after an older backup was restored here.
        database.createNativeQuery(
                        "update article set state_sequence = greatest(state_sequence + 1, :now) where id = :id")
                .setParameter("now", clock.millis())
                .setParameter("id", article.value())
                .executeUpdate();
        tasks.enqueue(TO_TIMELINE, article.toString());
    }

    /** The same after a redaction, of which the extraction-service is told too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueueRedaction(ArticleId article) {
        enqueue(article);
        tasks.enqueue(REDACTION_TO_EXTRACTION, article.toString());
    }

    /** An article that was handed over before is handed over again; of others there is nothing to tell. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueueIfTold(ArticleId article) {
        boolean told = (Boolean) database.createNativeQuery(
                        "select exists (select 1 from article where id = :id and state_sequence > 0)", Boolean.class)
                .setParameter("id", article.value())
                .getSingleResult();
        if (told) {
            enqueue(article);
        }
    }
}

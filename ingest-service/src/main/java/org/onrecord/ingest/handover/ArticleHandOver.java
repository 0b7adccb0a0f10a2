package org.onrecord.ingest.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.platform.task.DurableTasks;

/**
 * Asks for the hand-over of an article's state: what no version says, that is its retraction, its redaction and whose copy
 * it is. Whatever changes one of them calls this in the transaction of the change.
 */
@ApplicationScoped
public class ArticleHandOver {

    /** Kind of the durable task; its subject is the article's id. */
    static final String TO_TIMELINE = "article-to-timeline";

    private final EntityManager database;
    private final DurableTasks tasks;

    ArticleHandOver(EntityManager database, DurableTasks tasks) {
        this.database = database;
        this.tasks = tasks;
    }

    /** Raises the state's sequence and asks for its hand-over, both as part of the transaction that runs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueue(ArticleId article) {
        database.createNativeQuery("update article set state_sequence = state_sequence + 1 where id = :id")
                .setParameter("id", article.value())
                .executeUpdate();
        tasks.enqueue(TO_TIMELINE, article.toString());
    }
}

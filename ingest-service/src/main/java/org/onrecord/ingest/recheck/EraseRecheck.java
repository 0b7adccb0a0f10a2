package org.onrecord.ingest.recheck;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.redaction.ErasedWithArticle;

/** An article that was erased is not looked at again. */
@Singleton
public final class EraseRecheck implements ErasedWithArticle {

    private final EntityManager database;

    EraseRecheck(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(ArticleId article) {
        database.createNativeQuery("delete from recheck where article_id = :article")
                .setParameter("article", article.value())
                .executeUpdate();
    }
}

package org.onrecord.ingest.fetch;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.redaction.ErasedWithArticle;

/** Erases the fetches of an article: where it stood, and what was said of it beside the page. */
@Singleton
public final class EraseFetches implements ErasedWithArticle {

    private static final String FETCHES =
            "from page_fetch where article_id = :article or url = (select url from article where id = :article)";

    private final EntityManager database;

    EraseFetches(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(ArticleId article) {
        List.of("delete from fetch_idempotency_key where fetch_id in (select id " + FETCHES + ")", "delete " + FETCHES)
                .forEach(sql -> database.createNativeQuery(sql)
                        .setParameter("article", article.value())
                        .executeUpdate());
    }
}

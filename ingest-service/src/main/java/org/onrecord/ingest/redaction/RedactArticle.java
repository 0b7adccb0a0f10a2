package org.onrecord.ingest.redaction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.handover.ArticleHandOver;

/** Erases an article here, and asks for its erasure in the other services, in one transaction. */
@Singleton
public class RedactArticle {

    private final Redactions redactions;
    private final Articles articles;
    private final EraseArticle eraseArticle;
    private final ArticleHandOver handOver;
    private final EntityManager database;
    private final Clock clock;

    RedactArticle(
            Redactions redactions,
            Articles articles,
            EraseArticle eraseArticle,
            ArticleHandOver handOver,
            EntityManager database,
            Clock clock) {
        this.redactions = redactions;
        this.articles = articles;
        this.eraseArticle = eraseArticle;
        this.handOver = handOver;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Redacts an article. Of an article that was redacted before nothing changes, and what was said then stands.
     *
     * @throws org.onrecord.platform.problem.ProblemException article-not-found (404)
     */
    @Transactional
    public void redact(ArticleId article, String reason, Basis basis) {
        var key = articleKey(article);
        // The lock of a submission: none of the same article is stored between the erasure and its commit.
        articles.lock(key);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (redactions.add(article, key, reason, basis, at)) {
            eraseArticle.erase(article, at);
            handOver.enqueueRedaction(article);
        }
    }

    /**
     * Applies an entry of the log, which may come from a copy of it, after a restore here or in another service.
     *
     * @return whether the log did not have it
     */
    @Transactional
    public boolean reapply(ReappliedRedaction entry) {
        articles.lock(entry.articleKey());
        var article = entry.article();
        boolean added = redactions.add(article, entry.articleKey(), entry.reason(), entry.basis(), entry.at());
        eraseArticle.erase(article, entry.at());
        handOver.enqueueRedaction(article);
        return added;
    }

    private String articleKey(ArticleId article) {
        var keys = database.createNativeQuery("select key_sha256 from article where id = ?1", String.class)
                .setParameter(1, article.value())
                .getResultList();
        if (keys.isEmpty()) {
            throw ArticleProblems.articleNotFound();
        }
        return (String) keys.get(0);
    }
}

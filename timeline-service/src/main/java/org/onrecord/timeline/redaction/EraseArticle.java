package org.onrecord.timeline.redaction;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.onrecord.timeline.article.ArticleVersions;
import org.onrecord.timeline.claim.Claims;
import org.onrecord.timeline.entry.RewriteHistory;
import org.onrecord.timeline.registry.EraseNames;

/** Erases all that is kept of an article, but ids, numbers and times. */
@Singleton
public class EraseArticle {

    private final RewriteHistory rewriteHistory;
    private final Claims claims;
    private final EraseNames eraseNames;
    private final ArticleVersions versions;

    EraseArticle(RewriteHistory rewriteHistory, Claims claims, EraseNames eraseNames, ArticleVersions versions) {
        this.rewriteHistory = rewriteHistory;
        this.claims = claims;
        this.eraseNames = eraseNames;
        this.versions = versions;
    }

    /** Runs in the turn of an intake. Doing it again does no harm. */
    public void erase(String articleId, Instant at) {
        rewriteHistory.without(articleId, at);
        claims.erase(articleId);
        eraseNames.of(articleId, at);
        versions.erase(articleId, at);
    }
}

package org.onrecord.ingest.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece at one canonical URL, or without URL one text of one publisher.
 *
 * @param url canonical
 * @param externalId the publisher's own id for it
 * @param latest its newest version
 * @param retraction the publisher withdrew it; null if it stands
 * @param copyGroup the copies that it belongs to, null if it has none
 */
public record Article(
        ArticleId id,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String externalId,
        Instant createdAt,
        ArticleVersion latest,
        @Nullable Retraction retraction,
        @Nullable CopyGroup copyGroup) {

    /** An article that stands and was not compared yet. */
    public Article(
            ArticleId id,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String externalId,
            Instant createdAt,
            ArticleVersion latest) {
        this(id, url, publisher, externalId, createdAt, latest, null, null);
    }

    public Article withLatest(ArticleVersion version) {
        return new Article(id, url, publisher, externalId, createdAt, version, retraction, copyGroup);
    }
}

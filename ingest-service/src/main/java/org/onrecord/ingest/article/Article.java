package org.onrecord.ingest.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece at one canonical URL, or without URL one text of one publisher.
 *
 * @param url canonical
 * @param externalId the publisher's own id for it
 * @param latest its newest version
 * @param copyGroup the copies that it belongs to, null if it has none
 */
public record Article(
        ArticleId id,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String externalId,
        Instant createdAt,
        ArticleVersion latest,
        @Nullable CopyGroup copyGroup) {

    /** An article that was not compared yet. */
    public Article(
            ArticleId id,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String externalId,
            Instant createdAt,
            ArticleVersion latest) {
        this(id, url, publisher, externalId, createdAt, latest, null);
    }

    public Article withLatest(ArticleVersion version) {
        return new Article(id, url, publisher, externalId, createdAt, version, copyGroup);
    }
}

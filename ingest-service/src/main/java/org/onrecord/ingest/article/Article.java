package org.onrecord.ingest.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece at one canonical URL, or without URL one text of one publisher.
 *
 * @param url canonical
 * @param externalId the publisher's own id for it
 * @param changedAt when its content last changed: the retrieval of the newest version that is no re-cleaning
 * @param lastSeenAt when it last came, changed or not
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
        Instant changedAt,
        Instant lastSeenAt,
        ArticleVersion latest,
        @Nullable Retraction retraction,
        @Nullable CopyGroup copyGroup) {

    /** The article with a version that came just now. */
    public Article withLatest(ArticleVersion version) {
        var changed = version.reason() == VersionReason.RECLEANED ? changedAt : version.retrievedAt();
        return new Article(
                id,
                url,
                publisher,
                externalId,
                createdAt,
                changed,
                version.retrievedAt(),
                version,
                retraction,
                copyGroup);
    }

    /** The article with other times. */
    public Article withTimes(Instant changed, Instant lastSeen) {
        return new Article(id, url, publisher, externalId, createdAt, changed, lastSeen, latest, retraction, copyGroup);
    }
}

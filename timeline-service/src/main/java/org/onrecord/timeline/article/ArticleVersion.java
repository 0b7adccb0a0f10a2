package org.onrecord.timeline.article;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of an article that was handed over.
 *
 * @param publishedAt RFC 3339 with the offset that was given
 * @param sequence of the latest extraction taken in
 * @param recordedAt when the version was first taken in
 */
public record ArticleVersion(
        String id,
        String articleId,
        int number,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit,
        @Nullable String language,
        @Nullable String publishedAt,
        @Nullable LocalDate publishedOn,
        @Nullable String modifiedAt,
        String text,
        String textSha256,
        long sequence,
        String extractionId,
        Instant recordedAt) {}

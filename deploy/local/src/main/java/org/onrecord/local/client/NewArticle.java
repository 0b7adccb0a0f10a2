package org.onrecord.local.client;

import org.jspecify.annotations.Nullable;

/** Body of {@code POST /v1/articles}: one article as plain text. */
public record NewArticle(
        String url,
        String publisher,
        String title,
        @Nullable String byline,
        String publishedAt,
        @Nullable String modifiedAt,
        @Nullable String credit,
        String text) {}

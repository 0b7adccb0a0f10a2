package org.onrecord.ingest.fetch;

import org.onrecord.ingest.article.ArticleId;

/** An article came by a fetch that was asked for. Told as an event, so that others may follow the article. */
public record ArticleFetched(ArticleId article) {}

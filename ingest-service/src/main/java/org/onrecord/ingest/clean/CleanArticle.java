package org.onrecord.ingest.clean;

/**
 * What the cleaning makes of an article.
 *
 * @param facts title, byline, dates and so on, from the sender, the page or the text, in this order
 */
public record CleanArticle(CleanText body, ArticleFacts facts) {}

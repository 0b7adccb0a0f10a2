package org.onrecord.ingest.handover;

import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleId;

/**
 * The articles that are copies of one story.
 *
 * @param id of the group, the same for each of its articles
 * @param originArticleId the article that is taken for the first
 * @param agency the agency whose story it is, null if none is credited
 * @param why a sentence for the reader: what makes them copies and that one the origin
 */
public record CopyGroup(
        String id, ArticleId originArticleId, @Nullable String agency, String why) {}

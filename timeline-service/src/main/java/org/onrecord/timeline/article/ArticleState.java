package org.onrecord.timeline.article;

import org.jspecify.annotations.Nullable;

/**
 * What no version says of an article.
 *
 * @param sequence rises with each change
 * @param retraction null if it stands
 * @param copyGroup null if it is no copy
 */
public record ArticleState(
        String articleId,
        long sequence,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String latestVersionId,
        @Nullable Retraction retraction,
        @Nullable CopyGroup copyGroup) {

    /**
     * The copies that an article belongs to.
     *
     * @param originArticleId the article that is taken for the first
     * @param agency whose story it is, if one is credited
     * @param why a sentence
     */
    public record CopyGroup(
            String id, String originArticleId, @Nullable String agency, String why) {}
}

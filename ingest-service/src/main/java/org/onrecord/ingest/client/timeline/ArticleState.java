package org.onrecord.ingest.client.timeline;

import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.RetractionView;
import org.onrecord.ingest.client.ErasedArticle;

/**
 * What no version says of an article.
 *
 * @param sequence rises with each change
 * @param url canonical, null after a redaction
 * @param latestVersionId null if the article itself is not known here any more
 * @param redaction why it was erased, null unless {@code redacted}
 */
public record ArticleState(
        long sequence,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String latestVersionId,
        @Nullable RetractionView retraction,
        boolean redacted,
        @Nullable ErasedArticle redaction,
        @Nullable Copies copyGroup) {

    /** The copies that it belongs to. */
    public record Copies(
            String id, String originArticleId, @Nullable String agency, String why) {}
}

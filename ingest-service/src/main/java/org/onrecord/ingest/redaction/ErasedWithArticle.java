package org.onrecord.ingest.redaction;

import org.onrecord.ingest.article.ArticleId;

/** What else a feature keeps of an article's words. A bean for each such table; all are called in one redaction. */
public interface ErasedWithArticle {

    /** Erases every word that is kept of the article, in the transaction that runs. It may have been erased before. */
    void erase(ArticleId article);
}

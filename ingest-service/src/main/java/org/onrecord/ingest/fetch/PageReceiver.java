package org.onrecord.ingest.fetch;

import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.VersionId;

/** Takes fetched pages in as articles. */
public interface PageReceiver {

    /** The outcome where nothing is new. */
    String KNOWN = "KNOWN";

    /**
     * What became of a page.
     *
     * @param version its article's latest
     * @param outcome CREATED, CHANGED, RECLEANED or KNOWN
     */
    record Taken(ArticleId article, VersionId version, String outcome) {}

    /**
     * Takes a page in; twice is as good as once.
     *
     * @throws org.onrecord.platform.problem.ProblemException if there is no article in it
     */
    Taken take(FetchedPage page);
}

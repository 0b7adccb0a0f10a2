package org.onrecord.ingest.fetch;

import jakarta.inject.Singleton;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.clean.ArticleFacts;

/** Queues a page to be fetched and taken in as an article. */
@Singleton
public final class RequestFetch {

    /**
     * Queues a page; in the transaction that runs, else in one of its own. If the same is under way already, nothing is
     * queued.
     *
     * @param given what is known beside the page; what the page itself says yields to it
     * @return the id of the fetch, under which {@code /v1/fetches} tells what became of it
     */
    public FetchId request(CanonicalUrl url, ArticleFacts given) {
        throw new UnsupportedOperationException("Not built yet: " + url + given);
    }
}

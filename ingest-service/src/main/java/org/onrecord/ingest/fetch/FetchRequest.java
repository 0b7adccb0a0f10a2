package org.onrecord.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What is to be fetched.
 *
 * @param url as somebody gave it; checked by the {@link Fetcher}
 * @param etag the {@code ETag} of the answer before, sent as {@code If-None-Match}
 * @param lastModified the {@code Last-Modified} of the answer before, as it came, sent as {@code If-Modified-Since}
 */
public record FetchRequest(
        String url,
        FetchKind kind,
        @Nullable String etag,
        @Nullable String lastModified) {

    public static FetchRequest page(String url) {
        return new FetchRequest(url, FetchKind.PAGE, null, null);
    }

    public static FetchRequest feed(String url) {
        return new FetchRequest(url, FetchKind.FEED, null, null);
    }

    /** The same, but answered {@link FetchOutcome.NotModified} if nothing changed since these validators were given. */
    public FetchRequest unlessStill(@Nullable String etag, @Nullable String lastModified) {
        return new FetchRequest(url, kind, etag, lastModified);
    }
}

package org.onrecord.ingest.feed.document;

/** The format in which a feed came. */
public enum FeedFormat {
    /** RSS 0.9x, 1.0 or 2.0. */
    RSS,
    /** Atom 0.3 or 1.0 (RFC 4287). */
    ATOM,
    /** JSON Feed 1.0 or 1.1. */
    JSON_FEED,
    /** A sitemap, with or without news extension. */
    SITEMAP,
    /** A list of sitemaps. */
    SITEMAP_INDEX
}

package org.onrecord.ingest.fetch;

/** What is hoped for at an address: decides which media types are taken and how large the answer may be. */
public enum FetchKind {
    /** An article's page, or the page of a site: HTML or plain text. */
    PAGE("text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5"),
    /** A feed or sitemap: XML or JSON; HTML as well, because it may lead to a feed. */
    FEED("application/rss+xml,application/atom+xml,application/feed+json;q=0.9,application/xml;q=0.8,text/xml;q=0.8,"
            + "application/json;q=0.7,text/html;q=0.5");

    private final String accept;

    FetchKind(String accept) {
        this.accept = accept;
    }

    /** The {@code Accept} header that is sent. */
    String accept() {
        return accept;
    }
}

package org.onrecord.ingest.fetch;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is hoped for at an address: decides which media types are taken and how large the answer may be. */
public enum FetchKind {
    /** An article's page, or the page of a site: HTML or plain text. */
    PAGE(
            "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5",
            Set.of("text/html", "application/xhtml+xml", "text/plain")),
    /** A feed or sitemap: XML or JSON, also under the names that careless servers give them; HTML may lead to a feed. */
    FEED(
            "application/rss+xml,application/atom+xml,application/feed+json;q=0.9,application/xml;q=0.8,text/xml;q=0.8,"
                    + "application/json;q=0.7,text/html;q=0.5",
            Set.of(
                    "text/html",
                    "application/xhtml+xml",
                    "text/plain",
                    "text/xml",
                    "application/xml",
                    "text/json",
                    "application/json",
                    "application/octet-stream"));

    private final String accept;
    private final Set<String> mediaTypes;

    FetchKind(String accept, Set<String> mediaTypes) {
        this.accept = accept;
        this.mediaTypes = mediaTypes;
    }

    /** The {@code Accept} header that is sent. */
    String accept() {
        return accept;
    }

    /** Whether such an answer is taken; one without a media type is, because its bytes will show what it is. */
    boolean takes(@Nullable String mediaType) {
        return mediaType == null
                || mediaTypes.contains(mediaType)
                || (this == FEED && (mediaType.endsWith("+xml") || mediaType.endsWith("+json")));
    }
}

package org.onrecord.ingest.fetch;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.TextHash;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.clean.ArticleFacts;

/**
 * A page to be fetched.
 *
 * @param externalId the publisher's own id for the article
 * @param given what is known beside the page; what the page says yields to it
 */
public record NewFetch(CanonicalUrl url, @Nullable String externalId, ArticleFacts given) {

    public static NewFetch of(CanonicalUrl url) {
        return new NewFetch(url, null, ArticleFacts.NONE);
    }

    /** SHA-256 of all that is asked: equal for requests that ask for the same. */
    String sha256() {
        return TextHash.sha256(Stream.of(url.value(), externalId, GivenFacts.of(given))
                .map(part -> part == null ? "-" : part.toString().length() + ":" + part)
                .collect(Collectors.joining(",")));
    }
}

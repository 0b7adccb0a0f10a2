package org.onrecord.ingest.submission;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.TextHash;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.article.Source;
import org.onrecord.ingest.clean.ArticleFacts;

/**
 * An article as sent, checked.
 *
 * @param given what the sender says beside the content, the publisher included
 */
public record Submission(
        @Nullable CanonicalUrl url, @Nullable String externalId, Source source, ArticleFacts given) {

    /** SHA-256 of all that was sent: equal for requests that ask for the same. */
    String sha256() {
        return hash(
                url,
                externalId,
                source.kind(),
                source.content(),
                given.title(),
                given.byline(),
                given.credit(),
                given.publisher(),
                given.language(),
                given.published(),
                given.modifiedAt());
    }

    /**
     * SHA-256 of the article key: the canonical URL, else publisher and external id, else publisher and the text as given. A
     * publisher that is not named counts as one publisher.
     */
    String keySha256() {
        if (url != null) {
            return hash("url", url.value());
        }
        if (externalId != null) {
            return hash("external-id", given.publisher(), externalId);
        }
        return hash("text", given.publisher(), source.sha256());
    }

    /** Each part with its length, so that no two lists of parts read the same. */
    private static String hash(@Nullable Object... parts) {
        return TextHash.sha256(Stream.of(parts)
                .map(part -> part == null ? "-" : part.toString().length() + ":" + part)
                .collect(Collectors.joining(",")));
    }
}

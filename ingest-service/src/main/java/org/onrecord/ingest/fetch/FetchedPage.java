package org.onrecord.ingest.fetch;

import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.clean.ArticleFacts;

/**
 * A page that was fetched and is to be taken in.
 *
 * @param url where it stood in the end, after redirects
 * @param isHtml else plain text
 * @param bytes as received, decompressed
 * @param text the bytes, decoded
 * @param given what the one who asked for it knows
 */
@SuppressWarnings("ArrayRecordComponent")
public record FetchedPage(
        CanonicalUrl url,
        @Nullable String externalId,
        boolean isHtml,
        byte[] bytes,
        DecodedText text,
        ArticleFacts given) {}

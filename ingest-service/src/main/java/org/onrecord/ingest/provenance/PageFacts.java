package org.onrecord.ingest.provenance;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the article on it.
 *
 * @param title the headline, without the name of the site
 * @param byline the writers, joined by a comma
 * @param siteName the outlet
 * @param language BCP 47 tag of the page
 * @param section the part of the outlet in which it stands
 * @param canonicalUrl where the page says that the article stands; on the same site
 * @param receipts where each fact comes from
 */
public record PageFacts(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String siteName,
        @Nullable String language,
        @Nullable String section,
        @Nullable String canonicalUrl,
        @Nullable PublicationTime published,
        @Nullable OffsetDateTime modifiedAt,
        List<Receipt> receipts) {}

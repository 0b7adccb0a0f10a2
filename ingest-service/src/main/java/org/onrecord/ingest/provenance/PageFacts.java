package org.onrecord.ingest.provenance;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the metadata of a page say of the article on it.
 *
 * @param title the headline, without the name of the site
 * @param byline the writers, joined by a comma
 * @param siteName the outlet
 * @param language BCP 47 tag of the page
 */
public record PageFacts(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String siteName,
        @Nullable String language,
        @Nullable PublicationTime published,
        @Nullable OffsetDateTime modifiedAt) {}

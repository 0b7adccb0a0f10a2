package org.onrecord.ingest.copies;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.provenance.Precision;

/**
 * An article of a group, as far as its origin is weighed.
 *
 * @param credit as published
 * @param agency full name of the agency that it is credited to or that publishes it
 * @param isAgencysOwn whether that agency published it
 * @param publishedAt with precision DAY midnight UTC
 */
record Member(
        UUID articleId,
        @Nullable String publisher,
        @Nullable String credit,
        @Nullable String agency,
        @Nullable String agencyWikidataId,
        boolean isAgencysOwn,
        @Nullable Instant publishedAt,
        @Nullable Precision precision,
        int words,
        Instant createdAt) {

    /** When it was published at the latest: a day alone stands behind all times of that day, a missing date behind all. */
    Instant publishedBy() {
        if (publishedAt == null) {
            return Instant.MAX;
        }
        return precision == Precision.DAY ? publishedAt.plus(Duration.ofDays(1)) : publishedAt;
    }

    String published() {
        if (publishedAt == null) {
            return "no date";
        }
        return precision == Precision.DAY ? publishedAt.toString().substring(0, 10) : publishedAt.toString();
    }
}

package org.onrecord.ingest.feed;

import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.feed.document.FeedFormat;
import org.onrecord.platform.problem.Problem;

/** A feed on the wire. */
@Schema(name = "Feed", description = "A feed that is followed: what is new in it becomes articles.")
public record FeedView(
        String id,

        @Schema(
                description =
                        "Where it is polled; moves when the site's page leads to it, or its host says that it moved for good.")
        String url,

        @Schema(description = "Canonical, as asked for.") String askedUrl,

        @Schema(description = "As given, else as the feed names itself.") @Nullable
        String title,

        @Schema(description = "The page that it belongs to, by its own word.") @Nullable
        String siteUrl,

        @Schema(description = "Null until it was read.") @Nullable
        FeedFormat format,

        @Schema(description = "ACTIVE, PAUSED, or ENDED for good.")
        FeedState state,

        @Schema(description = "Why it has ended; null unless ENDED.") @Nullable
        Problem endedBecause,

        @Schema(description = "Shortest time between two polls; null for the service's.") @Nullable
        Integer minIntervalSeconds,

        @Schema(description = "Longest time between two polls; null for the service's.") @Nullable
        Integer maxIntervalSeconds,

        @Schema(description = "Time between two polls that fits its rhythm, as learned.")
        int intervalSeconds,

        @Schema(description = "Polls in a row that failed.") int failures,

        Instant createdAt,
        @Nullable Instant lastPolledAt,

        @Schema(description = "When it last could be read or had not changed.") @Nullable
        Instant lastReadAt,

        @Schema(description = "When something was last new in it.") @Nullable
        Instant lastNewAt,

        @Schema(description = "Null unless ACTIVE.") @Nullable
        Instant nextPollAt,

        @Schema(description = "Counts its changes, polls included; its ETag.")
        long revision) {

    static FeedView of(FeedRow row, @Nullable Problem endedBecause) {
        return new FeedView(
                row.id.toString(),
                row.url,
                row.askedUrl,
                row.title == null ? row.ownTitle : row.title,
                row.siteUrl,
                row.format,
                row.state,
                endedBecause,
                row.minIntervalSeconds,
                row.maxIntervalSeconds,
                row.intervalSeconds,
                row.failures,
                row.createdAt,
                row.lastPolledAt,
                row.lastReadAt,
                row.lastNewAt,
                row.state == FeedState.ACTIVE ? row.nextPollAt : null,
                row.revision);
    }

    /** A title in any case. */
    @com.fasterxml.jackson.annotation.JsonIgnore
    String name() {
        return Objects.requireNonNullElse(title, url);
    }
}

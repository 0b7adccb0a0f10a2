package org.onrecord.ingest.feed;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a feed is set by its clients; takes the place of what was set before. */
@Schema(
        description =
                "What of a feed is set by its clients. What is left out goes back to the feed's own or the service's.")
public record FeedChange(
        @Schema(description = "Whether polling rests. Taken up again it begins at once.") @NotNull
        Boolean paused,

        @Schema(description = "Shown instead of the feed's own.") @Size(min = 1, max = 500) @Nullable
        String title,

        @Schema(description = "Shortest time between two polls.") @Min(1) @Nullable
        Integer minIntervalSeconds,

        @Schema(description = "Longest time between two polls.") @Min(1) @Nullable
        Integer maxIntervalSeconds) {}

package org.onrecord.ingest.feed;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A feed that a client wants followed. */
@Schema(name = "NewFeed", description = "A feed to follow, or the page of a site whose feed is to be found.")
public record NewFeedView(
        @Schema(description = "http or https.", maxLength = 2048, examples = "https://courier.example/feed.xml")
        @NotBlank
        @NotNull
        String url,

        @Schema(description = "Shown instead of the feed's own.") @Size(min = 1, max = 500) @Nullable
        String title,

        @Schema(description = "Shortest time between two polls; the service's own bound holds too.") @Min(1) @Nullable
        Integer minIntervalSeconds,

        @Schema(description = "Longest time between two polls; the service's own bound holds too.") @Min(1) @Nullable
        Integer maxIntervalSeconds) {}

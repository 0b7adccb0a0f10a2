package org.onrecord.ingest.submission;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page to be cleaned and not stored. */
@Schema(description = "A page to clean.")
public record NewPage(
        @Schema(description = "Where the page stood; http or https.", maxLength = 2048) @Nullable
        String url,

        @Schema(description = "The whole page as HTML.", maxLength = 5_000_000) @NotNull
        String html) {}

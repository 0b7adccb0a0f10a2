package org.onrecord.extraction.extraction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why and when ingest erased an article.
 *
 * @param reason a sentence
 * @param basis what asked for it, as ingest names it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "Redaction", description = "Why and when an article was erased.")
public record NewRedaction(
        @Schema(required = true) @NotBlank @Size(max = 1_000) @Nullable
        String reason,

        @Schema(required = true) @NotBlank @Size(max = 100) @Nullable
        String basis,

        @Schema(required = true) @NotNull @Nullable Instant at) {}

package org.onrecord.ingest.redaction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an operator says of a redaction. */
public record NewRedaction(
        @Schema(
                description = "Why, a sentence. It stays readable, so it must not hold what is to be erased.",
                examples = "Order of the district court")
        @NotBlank
        @Size(max = NewRedaction.LONGEST_REASON)
        @Nullable
        String reason,

        @Schema(description = "What asks for it.") @NotNull @Nullable
        Basis basis) {

    /** UTF-16 units; a sentence or two. */
    static final int LONGEST_REASON = 1_000;
}

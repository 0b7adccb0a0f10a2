package org.onrecord.ingest.retraction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of a retraction.
 *
 * @param at now, if it is not said
 */
public record NewRetraction(
        @Schema(description = "Why it was withdrawn, a sentence.", examples = "The figures were invented")
        @NotBlank
        @Size(max = NewRetraction.LONGEST_REASON)
        @Nullable
        String reason,

        @Schema(description = "The publisher's own words.") @Size(max = NewRetraction.LONGEST_NOTICE) @Nullable
        String notice,

        @Schema(description = "When it was withdrawn, RFC 3339; now if left out.") @Nullable
        OffsetDateTime at) {

    /** UTF-16 units; a sentence or two. */
    static final int LONGEST_REASON = 1_000;

    /** UTF-16 units; the longest notices explain in several paragraphs. */
    static final int LONGEST_NOTICE = 10_000;
}

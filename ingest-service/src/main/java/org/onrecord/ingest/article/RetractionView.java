package org.onrecord.ingest.article;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A retraction on the wire. */
@Schema(name = "Retraction", description = "The publisher withdrew the article.")
public record RetractionView(
        @Schema(examples = "The figures were invented") String reason,

        @Schema(description = "The publisher's own words.") @Nullable
        String notice,

        @Schema(description = "When it was withdrawn.") Instant at) {

    public static RetractionView of(Retraction retraction) {
        return new RetractionView(retraction.reason(), retraction.notice(), retraction.at());
    }
}

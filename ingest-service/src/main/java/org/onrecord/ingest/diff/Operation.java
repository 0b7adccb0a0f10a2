package org.onrecord.ingest.diff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;

/**
 * One step from the text before to the text after. In order, the steps cover both texts without gap or overlap.
 *
 * @param before null for INSERT
 * @param after null for DELETE
 * @param text the words of the span or spans
 */
@Schema(name = "DiffOperation")
public record Operation(
        Kind kind,

        @Schema(description = "Code points of the text before; null for INSERT.") @Nullable
        Span before,

        @Schema(description = "Code points of the text after; null for DELETE.") @Nullable
        Span after,

        @Schema(description = "The words themselves.") String text) {

    /** What is done with the words. */
    public enum Kind {
        EQUAL,
        DELETE,
        INSERT
    }
}

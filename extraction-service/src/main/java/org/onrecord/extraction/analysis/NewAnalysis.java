package org.onrecord.extraction.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text to be analysed and not to be kept.
 *
 * @param text exactly the text into which the answer's spans point
 * @param title its headline, not part of the text
 * @param publishedAt RFC 3339 date-time or date; relative dates are read from it
 * @param language BCP 47 tag
 */
@Schema(name = "NewAnalysis", description = "A text to be analysed and not to be kept.")
public record NewAnalysis(
        @Schema(
                required = true,
                minLength = 1,
                description = "The text. It is not cleaned: the answer's spans point into exactly this.")
        @Nullable
        String text,

        @Schema(nullable = true, description = "Its headline, not part of the text.") @Nullable
        String title,

        @Schema(
                nullable = true,
                description = "RFC 3339 date-time, or a date; relative dates are read from it.",
                examples = "2020-10-08T09:00:00+09:00")
        @Nullable
        String publishedAt,

        @Schema(nullable = true, description = "BCP 47 language tag.", examples = "en") @Nullable
        String language) {}

package org.onrecord.extraction.view;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one version of the pipeline finds in one text.
 *
 * @param extractionId names this extraction for good
 * @param sequence rises with every stored extraction; 0 for one that is not stored
 * @param versionId the article version, null for a text that was sent for analysis alone
 * @param textSha256 SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits
 * @param language BCP 47 tag as given, null if none was
 * @param publishedOn the day from which relative dates were read
 * @param pipeline what produced it
 */
@Schema(
        name = "Extraction",
        description = "What one version of the pipeline finds in one text. All spans are half-open and count Unicode"
                + " code points of the text. Immutable.")
public record ExtractionView(
        @Schema(
                required = true,
                description = "Names this extraction for good.",
                examples = "a3c5d1be-52a6-3f0c-9d0e-7f4b7b2a1c11")
        String extractionId,

        @Schema(required = true, description = "Rises with every stored extraction; 0 for one that is not stored.")
        long sequence,

        @Schema(nullable = true, description = "The article version; null for a text sent for analysis alone.")
        @Nullable
        String versionId,

        @Schema(required = true, description = "SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits.")
        String textSha256,

        @Schema(nullable = true, description = "BCP 47 tag as given.", examples = "en") @Nullable
        String language,

        @Schema(nullable = true, description = "The day from which relative dates were read.") @Nullable
        LocalDate publishedOn,

        @Schema(required = true) PipelineView pipeline,
        @Schema(required = true) List<EntityView> entities,
        @Schema(required = true) List<QuotationView> quotations,
        @Schema(required = true) List<TimeView> times,
        @Schema(required = true) List<EventView> events) {

    public ExtractionView {
        entities = List.copyOf(entities);
        quotations = List.copyOf(quotations);
        times = List.copyOf(times);
        events = List.copyOf(events);
    }

    /** The same findings under another name. */
    public ExtractionView named(String id, long newSequence) {
        return new ExtractionView(
                id,
                newSequence,
                versionId,
                textSha256,
                language,
                publishedOn,
                pipeline,
                entities,
                quotations,
                times,
                events);
    }
}

package org.onrecord.extraction.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;
import org.onrecord.extraction.quotation.Hop;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.quotation.Speaker;

/**
 * Words that the text gives as somebody's.
 *
 * @param id unique in this extraction
 * @param confidence the lower one of finding the words and of finding the speaker, 0 to 1
 */
@Schema(name = "ExtractedQuotation", description = "Words that the text gives as somebody's.")
public record QuotationView(
        @Schema(required = true, description = "Unique in this extraction.", examples = "q1")
        String id,

        @Schema(
                required = true,
                description = "DIRECT: all words stand in quotation marks; INDIRECT: none; MIXED: some.")
        Quotation.Type type,

        @Schema(required = true, description = "SPEECH: said. ATTITUDE: a belief, wish or support without speech.")
        Quotation.Act act,

        @Schema(required = true, description = "One or more pieces, ascending.")
        List<Span> content,

        @Schema(nullable = true, description = "The reporting words.") @Nullable
        Span cue,

        @Schema(required = true) SpeakerView speaker,

        @Schema(required = true, description = "From origin to reader; exactly one is the SPEAKER.")
        List<HopView> chain,

        @Schema(nullable = true, description = "Id of the time expression that dates the saying.") @Nullable
        String saidAt,

        @Schema(required = true, minimum = "0", maximum = "1")
        double confidence,

        @Schema(required = true) ReceiptView receipt) {

    public QuotationView {
        content = List.copyOf(content);
        chain = List.copyOf(chain);
    }

    static QuotationView of(Quotation quotation, Spans spans) {
        var resolved = quotation.speaker().receipt();
        double found = quotation.receipt().confidence();
        return new QuotationView(
                quotation.id(),
                quotation.type(),
                quotation.act(),
                quotation.content().stream().map(spans::of).toList(),
                spans.ofNullable(quotation.cue()),
                SpeakerView.of(quotation.speaker(), spans),
                ChainWithSpeaker.of(quotation).stream()
                        .map(hop -> HopView.of(hop, spans))
                        .toList(),
                quotation.saidAt(),
                resolved == null ? found : Math.min(found, resolved.confidence()),
                ReceiptView.of(quotation.receipt()));
    }

    /**
     * Who said it.
     *
     * @param mention the words that mean the speaker
     * @param name the entity's fullest name, null for a source that the text does not name
     * @param with further speakers of a joint statement
     * @param receipt the rule that resolved the speaker, null if none did
     */
    @Schema(name = "ExtractedSpeaker", description = "Who said it. No name is better than a wrong one.")
    public record SpeakerView(
            @Schema(nullable = true) @Nullable Span mention,
            @Schema(nullable = true) @Nullable String entityId,
            @Schema(nullable = true) @Nullable String name,

            @Schema(required = true, description = "Further speakers of a joint statement.")
            List<OtherSpeaker> with,

            @Schema(nullable = true, description = "The rule that resolved the speaker.") @Nullable
            ReceiptView receipt) {

        public SpeakerView {
            with = List.copyOf(with);
        }

        static SpeakerView of(Speaker speaker, Spans spans) {
            return new SpeakerView(
                    spans.ofNullable(speaker.mention()),
                    speaker.entityId(),
                    speaker.name(),
                    speaker.with().stream()
                            .map(other ->
                                    new OtherSpeaker(spans.ofNullable(other.mention()), other.entityId(), other.name()))
                            .toList(),
                    ReceiptView.ofNullable(speaker.receipt()));
        }
    }

    /** One more speaker of a joint statement. */
    @Schema(name = "OtherSpeaker", description = "One more speaker of a joint statement.")
    public record OtherSpeaker(
            @Schema(nullable = true) @Nullable Span mention,
            @Schema(nullable = true) @Nullable String entityId,
            @Schema(nullable = true) @Nullable String name) {}

    /** One station of an attribution chain. */
    @Schema(name = "ExtractedHop", description = "One station of an attribution chain.")
    public record HopView(
            @Schema(required = true) Hop.Kind kind,
            @Schema(required = true) Hop.Naming naming,
            @Schema(nullable = true) @Nullable Span span,
            @Schema(nullable = true) @Nullable String entityId,
            @Schema(nullable = true) @Nullable String name) {

        static HopView of(Hop hop, Spans spans) {
            return new HopView(hop.kind(), hop.naming(), spans.ofNullable(hop.range()), hop.entityId(), hop.name());
        }
    }
}

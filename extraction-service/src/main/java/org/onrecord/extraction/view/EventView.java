package org.onrecord.extraction.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;
import org.onrecord.extraction.event.Event;

/**
 * Something that the text asserts happened, or is planned, supposed or denied.
 *
 * @param id unique in this extraction
 * @param within id of the quotation whose speaker alone asserts it, null if the text itself does
 */
@Schema(
        name = "ExtractedEvent",
        description = "Something that the text asserts happened, or is planned, supposed or denied.")
public record EventView(
        @Schema(required = true, description = "Unique in this extraction.", examples = "v1")
        String id,

        @Schema(required = true, description = "The passage.")
        Span span,

        @Schema(required = true, description = "The word that means the event.")
        Span trigger,

        @Schema(required = true) When when,

        @Schema(required = true, description = "Ids of entities.")
        List<String> participants,

        @Schema(nullable = true, description = "Id of the entity where it happened.") @Nullable
        String placeId,

        @Schema(required = true) Event.Factuality factuality,

        @Schema(nullable = true, description = "Id of the quotation whose speaker alone asserts it.") @Nullable
        String within,

        @Schema(required = true) ReceiptView receipt) {

    public EventView {
        participants = List.copyOf(participants);
    }

    static EventView of(Event event, Spans spans) {
        return new EventView(
                event.id(),
                spans.of(event.range()),
                spans.of(event.trigger()),
                new When(event.when().edtf(), event.when().basis(), event.when().timeIds()),
                event.participants(),
                event.placeId(),
                event.factuality(),
                event.within(),
                ReceiptView.of(event.receipt()));
    }

    /** When an event was or will be. */
    @Schema(name = "EventTime", description = "When an event was or will be.")
    public record When(
            @Schema(nullable = true, description = "EDTF date or interval.") @Nullable
            String edtf,

            @Schema(required = true, description = "What dates it. RELATION: another event.")
            Event.Basis basis,

            @Schema(required = true, description = "Time expressions that it was read from.")
            List<String> timeIds) {

        public When {
            timeIds = List.copyOf(timeIds);
        }
    }
}

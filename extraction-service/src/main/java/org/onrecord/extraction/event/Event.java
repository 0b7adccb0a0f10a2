package org.onrecord.extraction.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.receipt.Receipt;

/**
 * Something that the text asserts happened, or is planned, supposed or denied.
 *
 * @param id unique in this text: {@code v1}, {@code v2} ... in order of the text
 * @param range the passage
 * @param trigger the word that means the event
 * @param when its time
 * @param participants ids of entities, in the order of the passage
 * @param placeId id of the entity where it happened, if the text says so
 * @param factuality whether the text gives it as a fact
 * @param within id of the quotation whose speaker alone asserts it, null if the text itself does
 * @param receipt the rule that found it
 */
public record Event(
        String id,
        CharRange range,
        CharRange trigger,
        When when,
        List<String> participants,
        @Nullable String placeId,
        Factuality factuality,
        @Nullable String within,
        Receipt receipt) {

    public static final Layer<List<Event>> LAYER = Layer.named("events");

    public Event {
        participants = List.copyOf(participants);
    }

    /**
     * When an event was or will be.
     *
     * @param edtf EDTF date or interval, null if unknown
     * @param basis what dates it
     * @param timeIds time expressions that it was read from
     */
    public record When(@Nullable String edtf, Basis basis, List<String> timeIds) {
        public static final When UNKNOWN = new When(null, Basis.UNKNOWN, List.of());

        public When {
            timeIds = List.copyOf(timeIds);
        }
    }

    /** What dates an event: an expression of its own, another event ("one day after"), the dateline, or nothing. */
    public enum Basis {
        EXPRESSION,
        RELATION,
        DATELINE,
        UNKNOWN
    }

    /** Whether the text gives the event as a fact. */
    public enum Factuality {
        ASSERTED,
        PLANNED,
        HYPOTHETICAL,
        NEGATED
    }
}

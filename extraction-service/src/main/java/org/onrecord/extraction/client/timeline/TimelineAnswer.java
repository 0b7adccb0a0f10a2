package org.onrecord.extraction.client.timeline;

/** What the timeline said to a delivery. */
public sealed interface TimelineAnswer {

    /** It has the extraction, or a newer one. */
    record Taken() implements TimelineAnswer {}

    /** It has erased the article, and takes nothing of it any more. */
    record Erased() implements TimelineAnswer {}

    /**
     * It will not take this body, however often it is sent.
     *
     * @param detail what it said
     */
    record Refused(String detail) implements TimelineAnswer {}

    /**
     * It did not answer, or its answer may be another one later.
     *
     * @param detail what happened
     */
    record Unavailable(String detail) implements TimelineAnswer {}
}

package org.onrecord.local.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a timeline: the fields that the demo prints. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Entry(
        String id,
        String kind,
        String status,
        When when,
        @Nullable String summary,
        @Nullable Quotation quotation,
        @Nullable List<Participant> participants,
        List<Source> sources) {

    /** When it happened or was said; the dates are ISO dates, inclusive. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record When(
            @Nullable String edtf,
            @Nullable String earliest,
            @Nullable String latest) {}

    /** What was said and by whom. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Quotation(
            String text,
            @Nullable Speaker speaker,
            @Nullable List<Hop> chain) {}

    /** The speaker; the article's own words for one stand in {@code described}, and are all that an unnamed source has. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Speaker(
            @Nullable String name,
            @Nullable String role,
            @Nullable String described) {}

    /** One hop of the attribution chain. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Hop(String kind, @Nullable String name) {}

    /** Somebody who took part in an event. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Participant(@Nullable String name) {}

    /** An article that the entry comes from. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Source(String versionId, @Nullable String publisher) {}
}

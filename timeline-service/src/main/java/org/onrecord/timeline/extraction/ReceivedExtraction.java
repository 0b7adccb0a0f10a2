package org.onrecord.timeline.extraction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;

/**
 * What one pipeline version found in one article version. Fields of fixed vocabulary are text here: a newer pipeline may
 * have words that this service does not know yet.
 *
 * @param sequence rises with each extraction of the version
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(description = "What one pipeline version found in one article version.")
public record ReceivedExtraction(
        @NotBlank @Size(max = 200) String extractionId,
        @NotNull @PositiveOrZero Long sequence,
        @NotBlank @Size(max = 200) String versionId,
        @NotBlank String textSha256,
        @Nullable Pipeline pipeline,
        List<@NotNull @Valid Entity> entities,
        List<@NotNull @Valid Quotation> quotations,
        List<@NotNull @Valid Time> times,
        List<@NotNull @Valid Event> events) {

    public ReceivedExtraction {
        entities = entities == null ? List.of() : entities;
        quotations = quotations == null ? List.of() : quotations;
        times = times == null ? List.of() : times;
        events = events == null ? List.of() : events;
    }

    /** The pipeline that made the extraction. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ReceivedPipeline")
    public record Pipeline(@Nullable String version) {}

    /** A place in the text, in code points; checked against the text before it becomes a {@link Span}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ReceivedSpan")
    public record Place(int start, int end) {
        public Span span() {
            return new Span(start, end);
        }
    }

    /** A person, organisation or place of the text; without a name the article never names it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ReceivedEntity")
    public record Entity(
            @NotBlank String id,
            @NotNull String type,
            @Nullable String name,
            @Nullable String wikidata,
            @Valid @Nullable Role role,
            List<@NotNull @Valid Role> roles,
            List<@NotNull @Valid Mention> mentions) {
        public Entity {
            roles = roles == null ? List.of() : roles;
            mentions = mentions == null ? List.of() : mentions;
        }
    }

    /** An office or relation that the text gives an entity. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ReceivedRole")
    public record Role(
            @NotNull String text,
            @Nullable Place span,
            boolean former,
            @Nullable String since,
            @Nullable String country) {}

    /** Words that mean an entity. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ReceivedMention")
    public record Mention(@NotNull Place span, @NotNull String kind) {}

    /** Words that the text gives as somebody's. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ReceivedQuotation")
    public record Quotation(
            @NotBlank String id,
            @NotNull String type,
            @NotNull String act,
            @NotNull @Size(min = 1) List<@NotNull Place> content,
            @Nullable Place cue,
            @Valid @NotNull Speaker speaker,
            List<@NotNull @Valid Hop> chain,
            @Nullable String saidAt,
            @Nullable Double confidence,
            @Nullable Receipt receipt) {
        public Quotation {
            chain = chain == null ? List.of() : chain;
        }
    }

    /** Who said it; {@code with} are further speakers of a joint statement. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ReceivedSpeaker")
    public record Speaker(
            @Nullable Place mention,
            @Nullable String entityId,
            @Nullable String name,
            List<@NotNull @Valid Speaker> with,
            @Nullable Receipt receipt) {
        public Speaker {
            with = with == null ? List.of() : with;
        }
    }

    /** One station of an attribution chain. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ReceivedHop")
    public record Hop(
            @NotNull String kind,
            @NotNull String naming,
            @Nullable Place span,
            @Nullable String entityId,
            @Nullable String name) {}

    /** A time expression. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ReceivedTime")
    public record Time(
            @NotBlank String id,
            @NotNull Place span,
            @Nullable String value,
            @Nullable String edtf,
            @Nullable Receipt receipt) {}

    /** Something that the text says happened, or may. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ReceivedEvent")
    public record Event(
            @NotBlank String id,
            @NotNull Place span,
            @NotNull Place trigger,
            @Valid When when,
            List<@NotNull String> participants,
            @Nullable String placeId,
            @NotNull String factuality,
            @Nullable String within,
            @Nullable Receipt receipt) {
        public Event {
            when = when == null ? new When(null, "UNKNOWN", List.of()) : when;
            participants = participants == null ? List.of() : participants;
        }
    }

    /** When an event was or will be. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ReceivedWhen")
    public record When(@Nullable String edtf, @NotNull String basis, List<@NotNull String> timeIds) {
        public When {
            timeIds = timeIds == null ? List.of() : timeIds;
        }
    }

    /** Which stage, rule or model version produced a value, and with what confidence. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "Receipt")
    public record Receipt(
            @Nullable String stage,
            @Nullable String rule,
            @Nullable String version,
            @Nullable Double confidence) {}
}

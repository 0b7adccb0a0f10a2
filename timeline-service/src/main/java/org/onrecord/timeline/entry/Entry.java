package org.onrecord.timeline.entry;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.timeline.claim.Party;
import org.onrecord.timeline.claim.QuotedWords;
import org.onrecord.timeline.claim.Source;
import org.onrecord.timeline.claim.Vocabulary.Factuality;
import org.onrecord.timeline.claim.Vocabulary.Kind;
import org.onrecord.timeline.claim.When;

/**
 * One line of a timeline, as it stood from {@code recordedAt} to {@code supersededAt}.
 *
 * @param id given once and never reused
 * @param factuality null for statements
 * @param attributedTo the statement's entry, for an event that only its speaker asserts; its summary names the speaker
 * @param summary one line out of the article's own words
 * @param quotation null for events
 * @param participants of an event, who took part; of a statement, of whom it speaks
 * @param sources at least one, the earliest report first
 * @param origins how many independent origins the sources have
 * @param reportedAt when it was first reported, null if no source says when it was published
 * @param supersededAt null while it stands
 * @param confidence 0 to 1, null if the pipeline gives none
 */
@Schema(description = "One line of a timeline, with the exact words that it comes from.")
public record Entry(
        String id,
        Kind kind,
        EntryStatus status,
        @Nullable Factuality factuality,
        @Nullable String attributedTo,
        When when,
        String summary,
        @Nullable QuotedWords quotation,
        List<Party> participants,
        @Nullable Party place,
        List<Source> sources,
        int origins,
        @Nullable Instant reportedAt,
        Instant recordedAt,
        @Nullable Instant supersededAt,
        @Nullable Double confidence,
        List<String> decisions) {

    public Entry {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("An entry needs a source");
        }
        participants = List.copyOf(participants);
        sources = List.copyOf(sources);
        decisions = List.copyOf(decisions);
    }

    /** The same line under another status, recorded at another time. */
    Entry as(EntryStatus other, Instant at) {
        return new Entry(
                id,
                kind,
                other,
                factuality,
                attributedTo,
                when,
                summary,
                quotation,
                participants,
                place,
                sources,
                origins,
                reportedAt,
                at,
                null,
                confidence,
                decisions);
    }

    Entry endedAt(@Nullable Instant end) {
        return new Entry(
                id,
                kind,
                status,
                factuality,
                attributedTo,
                when,
                summary,
                quotation,
                participants,
                place,
                sources,
                origins,
                reportedAt,
                recordedAt,
                end,
                confidence,
                decisions);
    }

    /** Whether both say the same, whenever they were recorded. */
    boolean saysTheSameAs(Entry other) {
        return as(status, Instant.EPOCH).equals(other.as(other.status, Instant.EPOCH));
    }
}

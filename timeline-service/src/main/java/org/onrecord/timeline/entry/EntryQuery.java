package org.onrecord.timeline.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.timeline.claim.Vocabulary.Act;
import org.onrecord.timeline.claim.Vocabulary.Factuality;
import org.onrecord.timeline.claim.Vocabulary.Kind;

/**
 * Which entries, in which order. A filter that is null or empty lets all pass.
 *
 * @param entities any of these takes part, speaks or is spoken of
 * @param factualities events of these; statements always pass
 * @param acts statements of these; events always pass
 * @param from,to days, inclusive; entries whose interval overlaps
 * @param undated whether entries without a date pass when days are asked for
 * @param firstHand,unnamed statements of which this is so, or not so; no events
 * @param asOf the moment whose answer is asked for; null for now
 * @param after sort key of the last entry of the page before
 */
public record EntryQuery(
        List<UUID> entities,
        @Nullable UUID speaker,
        @Nullable String publisher,
        @Nullable Kind kind,
        List<Factuality> factualities,
        List<Act> acts,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean undated,
        @Nullable String words,
        List<EntryStatus> statuses,
        @Nullable Boolean firstHand,
        @Nullable Boolean unnamed,
        @Nullable String articleVersion,
        @Nullable Instant asOf,
        Order order,
        @Nullable Key after) {

    /** Without a wish: all but what was rejected or is claimed no longer. */
    public static final List<EntryStatus> STANDING =
            List.of(EntryStatus.CURRENT, EntryStatus.CORRECTED, EntryStatus.CONFLICTED, EntryStatus.WITHDRAWN);

    public EntryQuery {
        entities = List.copyOf(entities);
        factualities = List.copyOf(factualities);
        acts = List.copyOf(acts);
        statuses = List.copyOf(statuses);
    }

    /** WHEN: by earliest day, latest day, id; undated last. RECORDED: newest first. */
    public enum Order {
        WHEN,
        RECORDED
    }

    /** Where an entry stands in an order. */
    public sealed interface Key {}

    /** @param from,to {@link LocalDate#MAX} where the entry has no date */
    public record WhenKey(LocalDate from, LocalDate to, UUID id) implements Key {}

    /** Recorded when, then by id. */
    public record RecordedKey(Instant at, UUID id) implements Key {}
}

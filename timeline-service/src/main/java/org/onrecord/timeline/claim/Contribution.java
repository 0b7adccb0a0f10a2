package org.onrecord.timeline.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.timeline.claim.Vocabulary.Factuality;
import org.onrecord.timeline.claim.Vocabulary.Kind;

/**
 * What one claim gives its entry.
 *
 * @param factuality null for statements
 * @param attributedTo id of the statement's entry, for an event that only its speaker asserts
 * @param quotation null for events
 * @param origin who first reported it: wire credit, else publisher, else the article
 * @param passageHash hash of the words of the cited passage
 * @param entityIds all of the registry that it is about
 * @param receipts what produced which field
 * @param unknownWords fields whose word this service does not know, with the word
 */
public record Contribution(
        Kind kind,
        @Nullable Factuality factuality,
        @Nullable String attributedTo,
        When when,
        String summary,
        @Nullable QuotedWords quotation,
        List<Party> participants,
        @Nullable Party place,
        Source source,
        String origin,
        String passageHash,
        @Nullable Instant reportedAt,
        @Nullable Double confidence,
        List<UUID> entityIds,
        List<FieldReceipt> receipts,
        List<UnknownWord> unknownWords) {

    public Contribution {
        participants = List.copyOf(participants);
        entityIds = List.copyOf(entityIds);
        receipts = List.copyOf(receipts);
        unknownWords = List.copyOf(unknownWords);
    }

    /** The same, said by the speaker of a statement alone. */
    public Contribution attributedTo(String statement) {
        return new Contribution(
                kind,
                factuality,
                statement,
                when,
                summary,
                quotation,
                participants,
                place,
                source,
                origin,
                passageHash,
                reportedAt,
                confidence,
                entityIds,
                receipts,
                unknownWords);
    }
}

package org.onrecord.ingest.feed;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/** A poll on the wire. */
@Schema(name = "FeedPoll", description = "How a poll of a feed went, and when the next one comes and why.")
public record FeedPollView(
        String id,
        Instant at,
        @Schema(description = "Where it was polled.") String url,

        @Schema(description = "READ, NOT_MODIFIED, GONE, UNREADABLE, REFUSED or FAILED.")
        PollOutcome outcome,

        @Schema(description = "HTTP status of the last answer; null if there was none.") @Nullable
        Integer status,

        @Schema(description = "Why it was not read; null if it was.") @Nullable
        Problem problem,

        int itemsSeen,
        @Schema(description = "Never seen before.") int itemsNew,

        @Schema(description = "Known, and changed by the word of the feed.")
        int itemsChanged,

        @Schema(description = "New or changed, but with no text and no address that may be fetched.")
        int itemsSkipped,

        @Schema(description = "Beyond the most items that are taken of a poll.")
        int itemsLeftOut,

        @Schema(description = "What was mended, found, moved or skipped, in words.")
        List<String> notes,

        @Schema(description = "Null if there is no next poll.") @Nullable
        Instant nextPollAt,

        @Schema(description = "Why then, in words.") String why) {

    static FeedPollView of(PollRow row, @Nullable Problem problem, List<String> notes) {
        return new FeedPollView(
                row.id.toString(),
                row.at,
                row.url,
                row.outcome,
                row.status,
                problem,
                row.itemsSeen,
                row.itemsNew,
                row.itemsChanged,
                row.itemsSkipped,
                row.itemsLeftOut,
                notes,
                row.nextPollAt,
                row.why);
    }
}

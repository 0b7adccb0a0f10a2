package org.onrecord.ingest.fetch;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/** A fetch on the wire. */
@Schema(name = "Fetch", description = "A page that was asked for by its URL, and what became of it.")
public record FetchView(
        String id,
        @Schema(description = "Canonical, as asked for.") String url,

        @Schema(description = "QUEUED, FETCHING, WAITING for the next try, DONE, or FAILED for good.")
        FetchState state,

        @Schema(description = "Tries that were made; waiting for a host's turn is none.")
        int attempts,

        Instant createdAt,
        @Nullable Instant startedAt,

        @Schema(description = "When it is tried again; null unless WAITING.") @Nullable
        Instant retryAt,

        @Nullable Instant finishedAt,

        @Schema(description = "Why the last try gave no article; null if none failed.") @Nullable
        Problem problem,

        @Schema(description = "The requests of the last try, in order.")
        List<Hop> hops,

        @Schema(description = "Size of what was received, decompressed.") @Nullable
        Integer bytes,

        @Nullable String mediaType,

        @Schema(description = "IANA name of the charset by which the bytes were read.") @Nullable
        String charset,

        @Schema(description = "What named the charset.") DecodedText.@Nullable From charsetFrom,

        @Schema(description = "CREATED, CHANGED, RECLEANED or KNOWN; null unless DONE.") @Nullable
        String outcome,

        @Nullable String articleId,

        @Schema(description = "The version that the page is; null unless DONE.") @Nullable
        String versionId) {

    static FetchView of(Fetch fetch) {
        var received = fetch.received();
        var taken = fetch.taken();
        return new FetchView(
                fetch.id().toString(),
                fetch.asked().url().value(),
                fetch.state(),
                fetch.attempts(),
                fetch.createdAt(),
                fetch.startedAt(),
                fetch.retryAt(),
                fetch.finishedAt(),
                fetch.problem(),
                fetch.hops(),
                received == null ? null : (Integer) received.bytes(),
                received == null ? null : received.mediaType(),
                received == null ? null : received.charset(),
                received == null ? null : received.charsetFrom(),
                taken == null ? null : taken.outcome(),
                taken == null ? null : taken.article().toString(),
                taken == null ? null : taken.version().toString());
    }
}

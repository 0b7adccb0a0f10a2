package org.onrecord.ingest.fetch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/**
 * A page that was asked for, and what became of it.
 *
 * @param attempts tries that were made
 * @param retryAt when it is tried again; null unless WAITING
 * @param problem of the last try; null if there was none or it went well
 * @param hops the requests of the last try
 * @param received what was received, null before that
 * @param taken what it became, null unless DONE
 */
record Fetch(
        FetchId id,
        NewFetch asked,
        FetchState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant retryAt,
        @Nullable Instant finishedAt,
        @Nullable Problem problem,
        List<Hop> hops,
        @Nullable Received received,
        PageReceiver.@Nullable Taken taken) {

    /**
     * What was received.
     *
     * @param bytes how many, decompressed
     */
    record Received(
            int bytes,
            @Nullable String mediaType,
            String charset,
            DecodedText.From charsetFrom,
            @Nullable String etag,
            @Nullable String lastModified) {}
}

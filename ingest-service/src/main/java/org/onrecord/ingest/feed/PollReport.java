package org.onrecord.ingest.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.feed.document.FeedDocument;
import org.onrecord.platform.problem.Problem;

/**
 * What a poll gave.
 *
 * @param status HTTP status of the last answer; null if there was none
 * @param problem why it was not read; null if it was
 * @param document what was read
 * @param url where the feed stands from now on
 * @param asked how long the host wants its answer to be used
 * @param retryAfter how long the host wants to be left alone
 * @param notes in words, what was mended, found or moved
 */
record PollReport(
        PollOutcome outcome,
        @Nullable Integer status,
        @Nullable Problem problem,
        @Nullable FeedDocument document,
        String url,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Duration asked,
        @Nullable Duration retryAfter,
        List<String> notes) {

    static PollReport without(
            PollOutcome outcome,
            @Nullable Integer status,
            Problem problem,
            String url,
            @Nullable Duration retryAfter,
            List<String> notes) {
        return new PollReport(outcome, status, problem, null, url, null, null, null, retryAfter, notes);
    }

    boolean isFailure() {
        return problem != null;
    }
}

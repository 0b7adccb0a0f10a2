package org.onrecord.ingest.fetch;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/** How a fetch ended. Nothing of it is thrown: whatever the other side does is an outcome. */
public sealed interface FetchOutcome {

    /** The requests made, in order; the last one was answered with this. Empty if none was made. */
    List<Hop> hops();

    /** Where the last answer came from; null if there was no request. */
    default @Nullable String finalUrl() {
        return hops().isEmpty() ? null : hops().get(hops().size() - 1).url();
    }

    /**
     * There is something (200).
     *
     * @param body decompressed
     * @param headers of the last answer
     * @param movedTo where the resource stands from now on, if all redirects up to there were permanent (301, 308)
     */
    record Fetched(
            FetchedBody body,
            AnswerHeaders headers,
            @Nullable String movedTo,
            List<Hop> hops) implements FetchOutcome {}

    /** Nothing changed since the validators of the request were given (304). */
    record NotModified(AnswerHeaders headers, @Nullable String movedTo, List<Hop> hops) implements FetchOutcome {}

    /** It was there and is not any more, for good (410). */
    record Gone(Problem problem, List<Hop> hops) implements FetchOutcome {}

    /** Not fetched, because it may not be: address, robots.txt. Another try would end the same way. */
    record Refused(Problem problem, List<Hop> hops) implements FetchOutcome {}

    /**
     * It did not work.
     *
     * @param retryable whether another try may help
     * @param retryAfter how long to wait for it at least: as the host asked, bounded, or until it is this host's turn
     */
    record Failed(
            Problem problem, boolean retryable, @Nullable Duration retryAfter, List<Hop> hops)
            implements FetchOutcome {}
}

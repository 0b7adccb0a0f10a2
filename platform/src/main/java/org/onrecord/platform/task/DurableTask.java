package org.onrecord.platform.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/**
 * A piece of work that waits, runs or is parked. When it is done, it is gone.
 *
 * @param id its id
 * @param kind what is to be done, see {@link DurableTaskHandler#kind()}
 * @param subject the id of what it is done to; one task a kind and subject
 * @param state whether it will be tried
 * @param attempts how often it was tried
 * @param enqueuedAt when it was (last) asked for
 * @param nextAttemptAt when it will be tried again, null if parked
 * @param problem why the last try failed, null before that
 */
public record DurableTask(
        UUID id,
        String kind,
        String subject,
        State state,
        int attempts,
        Instant enqueuedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Problem problem) {

    /** WAITING: will be tried, or is being tried. PARKED: will not, until it is re-driven. */
    public enum State {
        WAITING,
        PARKED
    }
}

package org.onrecord.ingest.recheck;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.recheck.Recheck.Outcome;
import org.onrecord.platform.problem.Problem;

/** When the next look is due. */
@Singleton
final class RecheckSchedule {

    private final RecheckConfig config;

    RecheckSchedule(RecheckConfig config) {
        this.config = config;
    }

    Recheck first(Instant now) {
        return Recheck.firstAt(now.plus(config.intervals().get(0)));
    }

    /** After a look that found nothing new: a longer wait, none after the last. */
    Recheck unchanged(Recheck before, Instant now) {
        int unchanged = before.unchanged() + 1;
        boolean isLast = unchanged >= config.intervals().size();
        var next = isLast ? null : now.plus(config.intervals().get(unchanged));
        return new Recheck(unchanged, 0, now, Outcome.UNCHANGED, null, next);
    }

    /** After a change others often follow: from the beginning. */
    Recheck changed(Instant now) {
        return new Recheck(
                0, 0, now, Outcome.CHANGED, null, now.plus(config.intervals().get(0)));
    }

    Recheck gone(Recheck before, Problem problem, Instant now) {
        return new Recheck(before.unchanged(), 0, now, Outcome.GONE, problem, null);
    }

    /** After a failure the wait of its place in the list, doubled for each failure in a row; never sooner than the host asks. */
    Recheck failed(Recheck before, Problem problem, @Nullable Duration retryAfter, Instant now) {
        int failures = before.failures() + 1;
        var wait = interval(before.unchanged()).multipliedBy(1L << Math.min(failures, 10));
        var least = retryAfter == null || wait.compareTo(retryAfter) > 0 ? wait : retryAfter;
        var next = failures >= config.maxFailures() ? null : now.plus(least);
        return new Recheck(before.unchanged(), failures, now, Outcome.FAILED, problem, next);
    }

    private Duration interval(int place) {
        return config.intervals().get(Math.min(place, config.intervals().size() - 1));
    }
}

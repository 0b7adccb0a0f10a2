package org.onrecord.ingest.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;
import org.onrecord.platform.task.TaskFailure;

/**
 * Makes a fetch, and says when it is tried again. The tries are counted here and not by the task: waiting for a host's turn
 * is none, and each host may say how long it wants to be left alone.
 */
@Singleton
public final class RunFetch implements DurableTaskHandler {

    private final Fetches fetches;
    private final FetchPage fetchPage;
    private final FetchConfig config;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Event<ArticleFetched> events;

    RunFetch(
            Fetches fetches,
            FetchPage fetchPage,
            FetchConfig config,
            Clock clock,
            MeterRegistry meters,
            Event<ArticleFetched> events) {
        this.fetches = fetches;
        this.fetchPage = fetchPage;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
        this.events = events;
    }

    @Override
    public String kind() {
        return RequestFetch.TASK;
    }

    @Override
    public void run(DurableTask task) throws TaskFailure {
        var fetch = FetchId.read(task.subject()).flatMap(fetches::start).orElse(null);
        if (fetch == null) {
            return;
        }
        var result = fetchPage.fetch(fetch.asked());
        var failed = result.failed();
        boolean isTry = failed == null || !isWaitForTurn(failed);
        int attempts = fetch.attempts() + (isTry ? 1 : 0);
        if (result.taken() != null && result.received() != null) {
            fetches.done(fetch.id(), attempts, result.taken(), result.hops(), result.received());
            events.fire(new ArticleFetched(result.taken().article()));
            count("done");
        } else if (failed != null && failed.retryable() && isWorthWaiting(fetch, attempts)) {
            var at = clock.instant()
                    .plus(delay(fetch, failed, Math.max(1, attempts)))
                    .truncatedTo(ChronoUnit.MICROS);
            fetches.waiting(fetch.id(), attempts, failed.problem(), result.hops(), at);
            count("waiting");
            throw TaskFailure.later(failed.problem(), at);
        } else if (failed != null) {
            fetches.failed(fetch.id(), attempts, failed.problem(), result.hops(), result.received());
            count("failed");
        }
    }

    private boolean isWorthWaiting(Fetch fetch, int attempts) {
        boolean isYoung = clock.instant().isBefore(fetch.createdAt().plus(config.giveUpAfter()));
        return attempts < config.maxAttempts() && isYoung;
    }

    private static boolean isWaitForTurn(FetchOutcome.Failed failed) {
        return failed.problem().type().equals(FetchProblems.HOST_BUSY.uri());
    }

    /** Doubling and varied, so that fetches that failed together do not come back together; never sooner than the host asks. */
    private Duration delay(Fetch fetch, FetchOutcome.Failed failed, int attempts) {
        var asked = failed.retryAfter();
        if (isWaitForTurn(failed) && asked != null) {
            // The longer it waits already, the longer the queue for this host: it asks seldomer.
            var age = Duration.between(fetch.createdAt(), clock.instant()).dividedBy(10);
            var patient = age.compareTo(config.longestDelay()) < 0 ? age : config.longestDelay();
            return varied(asked.compareTo(patient) > 0 ? asked : patient, 1.0, 1.25);
        }
        var delay = config.firstDelay();
        for (int i = 1; i < attempts && delay.compareTo(config.longestDelay()) < 0; i++) {
            delay = delay.multipliedBy(2);
        }
        var own = varied(delay.compareTo(config.longestDelay()) < 0 ? delay : config.longestDelay(), 0.75, 1.25);
        return asked == null || own.compareTo(asked) > 0 ? own : varied(asked, 1.0, 1.1);
    }

    private static Duration varied(Duration delay, double least, double most) {
        return Duration.ofMillis(
                (long) (delay.toMillis() * ThreadLocalRandom.current().nextDouble(least, most)) + 1);
    }

    private void count(String outcome) {
        meters.counter("onrecord.fetches", "outcome", outcome).increment();
    }
}

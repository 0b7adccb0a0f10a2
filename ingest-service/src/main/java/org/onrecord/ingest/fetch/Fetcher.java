package org.onrecord.ingest.fetch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.onrecord.ingest.fetch.exchange.ExchangeGet;
import org.onrecord.ingest.fetch.guard.AddressGuard;
import org.onrecord.ingest.fetch.host.HostTurns;
import org.onrecord.ingest.fetch.host.Robots;

/**
 * Fetches from the web: the only way out to addresses that others chose. Every request, also that of a redirect, goes to a
 * public address that was checked and pinned, asks robots.txt first, and keeps the host's pace; size, time and compression
 * are limited. It waits for a host's turn for some seconds at most, else it answers {@link FetchOutcome.Failed} with the
 * wait in {@code retryAfter}. Blocking; to be called outside a transaction.
 */
@Singleton
public final class Fetcher {

    private static final Duration WHEN_FULL = Duration.ofSeconds(1);

    private final Semaphore slots;
    private final Visit.Tools tools;

    Fetcher(AddressGuard guard, Robots robots, HostTurns turns, ExchangeGet exchange, FetchConfig config, Clock clock) {
        this.slots = new Semaphore(config.maxAtOnce());
        this.tools = new Visit.Tools(guard, robots, turns, exchange, config, clock);
    }

    public FetchOutcome fetch(FetchRequest request) {
        if (!slots.tryAcquire()) {
            var problem = FetchProblems.HOST_BUSY.because("As many fetches run as may at once");
            return new FetchOutcome.Failed(problem.problem(), true, WHEN_FULL, List.of());
        }
        try {
            return new Visit(request, tools).fetch();
        } finally {
            slots.release();
        }
    }
}

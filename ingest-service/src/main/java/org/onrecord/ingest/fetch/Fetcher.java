package org.onrecord.ingest.fetch;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/**
 * Fetches from the web: the only way out to addresses that others chose. Every request, also that of a redirect, goes to a
 * public address that was checked and pinned, asks robots.txt first, and keeps the host's pace; size, time and compression
 * are limited. It waits for a host's turn for some seconds at most, else it answers {@link FetchOutcome.Failed} with the
 * wait in {@code retryAfter}. Blocking; to be called outside a transaction.
 */
@Singleton
public final class Fetcher {

    public FetchOutcome fetch(FetchRequest request) {
        return new FetchOutcome.Failed(
                FetchProblems.HOST_BUSY.because("Not built yet").problem(), true, Duration.ofSeconds(1), List.of());
    }
}

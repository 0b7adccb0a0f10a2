package org.onrecord.ingest.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How pages and feeds are fetched. */
@ConfigMapping(prefix = "onrecord.ingest.fetch")
public interface FetchConfig {

    /** Longest time for a fetch with its redirects and its robots.txt, 45 s unless set; whatever still comes then is dropped. */
    @WithDefault("45s")
    Duration maxTime();

    /** Most redirects of a fetch, 10 unless set. */
    @WithDefault("10")
    int maxRedirects();

    /** Largest page in bytes after decompression, 5 MiB unless set: as long as a page that is submitted may be. */
    @WithDefault("5M")
    MemorySize maxPage();

    /** Largest feed or sitemap in bytes after decompression, 10 MiB unless set: news sitemaps hold 1000 items. */
    @WithDefault("10M")
    MemorySize maxFeed();

    /**
     * Most fetches at once in this process, 4 unless set: each may hold some ten times a page in memory. Keep it below
     * onrecord.tasks.threads, so that other work goes on.
     */
    @WithDefault("4")
    int maxAtOnce();

    /** Longest {@code Retry-After} that is obeyed, 6 h unless set; a longer one is cut to it. */
    @WithDefault("6h")
    Duration maxRetryAfter();

    /** Tries before a fetch has failed, 6 unless set. Waiting for a host's turn is no try. */
    @WithDefault("6")
    int maxAttempts();

    /** Wait before the second try, 5 s unless set; it doubles with every further one, and varies by a quarter. */
    @WithDefault("5s")
    Duration firstDelay();

    /** Longest wait between two tries unless the host asks for a longer one, 10 min unless set. */
    @WithDefault("10m")
    Duration longestDelay();

    /** Age at which a fetch that still waits for its host's turn has failed, 1 d unless set. */
    @WithDefault("1d")
    Duration giveUpAfter();

    /** How long the answer to a request with an {@code Idempotency-Key} is kept, seven days unless set. */
    @WithDefault("P7D")
    Duration idempotencyRetention();
}

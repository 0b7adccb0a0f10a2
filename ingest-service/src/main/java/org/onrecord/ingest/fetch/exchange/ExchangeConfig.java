package org.onrecord.ingest.fetch.exchange;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the answer to one request may cost. */
@ConfigMapping(prefix = "onrecord.ingest.fetch.exchange")
public interface ExchangeConfig {

    /** The {@code User-Agent} header, {@code OnrecordBot/1.0} unless set. Name a page about it and an address for complaints. */
    @WithDefault("OnrecordBot/1.0")
    String userAgent();

    /** Longest wait for a connection and its encryption, 5 s unless set. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** Longest wait for the next byte of an answer, 10 s unless set. */
    @WithDefault("10s")
    Duration idleTimeout();

    /** Longest header line in bytes, 16384 unless set: above the longest cookies and content security policies. */
    @WithDefault("16384")
    int maxHeaderLine();

    /** Most header lines of an answer, 200 unless set. */
    @WithDefault("200")
    int maxHeaders();

    /** How many times its own size a body may be decompressed, 100 unless set: pages stay below 20. */
    @WithDefault("100")
    int maxCompression();

    /** Size up to which a decompressed body is not asked for its ratio, 1 MiB unless set: small ones do no harm. */
    @WithDefault("1M")
    MemorySize uncheckedCompression();
}

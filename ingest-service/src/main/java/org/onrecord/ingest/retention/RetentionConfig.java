package org.onrecord.ingest.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/** How long what was received is kept. */
@ConfigMapping(prefix = "onrecord.ingest.raw")
public interface RetentionConfig {

    /** How long the bytes received of a version are kept; for ever unless set. Its clean text is always kept. */
    Optional<Duration> retention();

    /** How often bytes that are older than that are looked for, once an hour unless set. */
    @WithDefault("1h")
    Duration expiryInterval();

    /** Versions whose bytes go in one transaction, 500 unless set. */
    @WithDefault("500")
    @Min(1)
    int expiryBatch();
}

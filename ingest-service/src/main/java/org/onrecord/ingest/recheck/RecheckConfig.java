package org.onrecord.ingest.recheck;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;

/** When fetched articles are looked at again. */
@ConfigMapping(prefix = "onrecord.ingest.recheck")
public interface RecheckConfig {

    /** Whether they are at all, true unless set. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Waits between looks, one after the other while nothing changes, unless set 1 hour, 3 hours, 12 hours, and 1, 3, 7 and 30
     * days; most corrections come on the first day. After the last the article is left alone; a change begins anew.
     */
    @WithDefault("1h,3h,12h,24h,72h,168h,720h")
    @NotEmpty
    List<Duration> intervals();

    /** Looks in a row that may fail before the article is left alone, 5 unless set. Each failure doubles the wait. */
    @WithDefault("5")
    @Min(1)
    int maxFailures();

    /** How often articles that are due are looked for, every minute unless set. */
    @WithDefault("1m")
    Duration pollingInterval();

    /** Articles that become tasks at once, 100 unless set. */
    @WithDefault("100")
    @Min(1)
    int batch();
}

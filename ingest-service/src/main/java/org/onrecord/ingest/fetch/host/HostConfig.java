package org.onrecord.ingest.fetch.host;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a host is treated. Kept in the database, so that it holds for all processes of the service together. */
@ConfigMapping(prefix = "onrecord.ingest.fetch.host")
public interface HostConfig {

    /** Shortest time between two visits of a host, 1 s unless set; a crawl-delay of its robots.txt lengthens it. */
    @WithDefault("1s")
    Duration minDelay();

    /** Longest crawl-delay that is obeyed, 60 s unless set: longer ones are mistakes or meant for mass crawlers. */
    @WithDefault("60s")
    Duration maxCrawlDelay();

    /** Most requests to a host at once, 2 unless set. */
    @WithDefault("2")
    int maxAtOnce();

    /** Longest wait for a host's turn that is waited out at once, 3 s unless set; after a longer one the work comes again. */
    @WithDefault("3s")
    Duration maxWait();

    /** After how long a request that was never ended counts as ended, 3 min unless set: its process died. Longer than a fetch may take. */
    @WithDefault("3m")
    Duration leaseTime();

    /** The name by which robots.txt speaks to this service, {@code OnrecordBot} unless set; stands in the user agent too. */
    @WithDefault("OnrecordBot")
    String robotName();

    /** How long a robots.txt is kept, 12 h unless set; RFC 9309 asks for at most 24 h. */
    @WithDefault("12h")
    Duration robotsRetention();

    /** How long a robots.txt that could not be read (429, 5xx) keeps the host closed before the next try, 5 min unless set. */
    @WithDefault("5m")
    Duration robotsRetry();

    /** How much of a robots.txt is read, 500 KiB unless set, as RFC 9309 asks. */
    @WithDefault("500K")
    MemorySize maxRobots();

    /** Redirects that a robots.txt may make, 5 unless set, as RFC 9309 asks; behind more the host counts as having none. */
    @WithDefault("5")
    int maxRobotsRedirects();
}

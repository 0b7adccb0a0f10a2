package org.onrecord.ingest.fetch.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which addresses may be fetched from. The defaults hold in every profile, the local one included. */
@ConfigMapping(prefix = "onrecord.ingest.fetch.address")
public interface GuardConfig {

    /** Ports that URLs may name, 80 and 443 unless set: other ports are seldom news and often something inside. */
    @WithDefault("80,443")
    List<Integer> ports();

    /**
     * Hosts that may be fetched from whatever their address and port, as {@code host:port}, the host as URLs write it. None
     * unless set. For a source inside one's own network and for tests; each entry opens what it names to everyone who may
     * queue a fetch.
     */
    Optional<List<String>> allowed();

    /** Longest wait for the name service, 5 s unless set. */
    @WithDefault("5s")
    Duration lookupTimeout();

    /** Look-ups that run at once, 16 unless set; the name service of the machine cannot be interrupted. */
    @WithDefault("16")
    int lookupThreads();
}

package org.onrecord.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Map;

/** What a request may measure before an operation sees it. */
@ConfigMapping(prefix = "onrecord.http")
public interface RequestLimits {

    /** Characters of path and query, 8192 unless set: no call needs more, and no log should hold more. */
    @WithDefault("8192")
    int maxAddressLength();

    /**
     * Bytes of a body, 10 MiB unless set. The server's own limit, {@code quarkus.http.limits.max-body-size}, must be higher:
     * it answers without a problem.
     */
    @WithDefault("10M")
    MemorySize maxBodySize();

    /** Bytes of a body of the calls with this path, where they differ from {@link #maxBodySize()}: calls that read a stream. */
    @WithName("max-body-sizes")
    Map<String, MemorySize> maxBodySizes();

    /** Bytes that a body of a call may have. */
    default long maxBodySize(String path) {
        return maxBodySizes().getOrDefault(path, maxBodySize()).asLongValue();
    }
}

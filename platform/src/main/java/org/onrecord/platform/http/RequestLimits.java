package org.onrecord.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may measure before an operation sees it. The size of a body is {@code quarkus.http.limits.max-body-size}. */
@ConfigMapping(prefix = "onrecord.http")
public interface RequestLimits {

    /** Characters of path and query, 8192 unless set: no call needs more, and no log should hold more. */
    @WithDefault("8192")
    int maxAddressLength();
}

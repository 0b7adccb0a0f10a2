package org.onrecord.platform.json;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits on JSON bodies, beside that on their size. */
@ConfigMapping(prefix = "onrecord.json")
public interface JsonLimits {

    /** Objects and arrays within each other, 50 unless set: the deepest body of ours has 8. */
    @WithDefault("50")
    int maxDepth();

    /** Characters of one string, 20,000,000 unless set: above the longest text that any call takes, so that its own limit answers. */
    @WithDefault("20000000")
    int maxStringLength();
}

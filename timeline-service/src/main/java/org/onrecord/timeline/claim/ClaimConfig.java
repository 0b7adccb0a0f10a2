package org.onrecord.timeline.claim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How claims of different articles find each other. */
@ConfigMapping(prefix = "onrecord.timeline.claim")
public interface ClaimConfig {

    /**
     * Content words that a statement needs before the same words by the same speaker in another article are the same
     * statement; 6 unless set: "I do not know" is said every day.
     */
    @WithDefault("6")
    int fewestSharedWords();
}

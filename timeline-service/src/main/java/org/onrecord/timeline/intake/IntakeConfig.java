package org.onrecord.timeline.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How extractions are taken in. */
@ConfigMapping(prefix = "onrecord.timeline.intake")
public interface IntakeConfig {

    /**
     * How long an intake waits for the one before it, 20 s unless set; then it answers 503 and the sender comes again. An
     * intake takes some hundredths of a second, so this is a queue of several hundred.
     */
    @WithDefault("20s")
    Duration longestWait();

    /** Code points that the text of a version may have, 2,000,000 unless set: ten times the longest articles. */
    @WithDefault("2000000")
    int longestText();
}

package org.onrecord.extraction.reprocessing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How stored versions are analysed again. */
@ConfigMapping(prefix = "onrecord.extraction.reprocessing")
public interface ReprocessingConfig {

    /** Versions whose analysis is enqueued in one transaction; 200 unless set, so that each is short. */
    @WithDefault("200")
    int batch();
}

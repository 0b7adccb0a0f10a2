package org.onrecord.extraction.extraction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What article versions may measure. */
@ConfigMapping(prefix = "onrecord.extraction.intake")
public interface ExtractionConfig {

    /** Longest text of a version, in code points; 2,000,000 unless set: four novels, and still analysed in time. */
    @WithDefault("2000000")
    int maxTextLength();

    /** Longest version id, in characters; 200 unless set. */
    @WithDefault("200")
    int maxIdLength();
}

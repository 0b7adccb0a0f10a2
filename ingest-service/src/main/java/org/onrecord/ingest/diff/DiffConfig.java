package org.onrecord.ingest.diff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How finely two versions are compared. */
@ConfigMapping(prefix = "onrecord.ingest.diff")
public interface DiffConfig {

    /**
     * Longest stretch without a common beginning or end, in paragraphs or in words and marks of both texts, that is looked
     * into, 10,000 unless set: far above an article. A longer one is given as one replacement, because the work grows with
     * the square of what differs.
     */
    @WithDefault("10000")
    @Min(2)
    int maxChanged();
}

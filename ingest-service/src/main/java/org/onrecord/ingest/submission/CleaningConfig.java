package org.onrecord.ingest.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the cleaning takes at most; beyond it lie pages made to exhaust a reader. */
@ConfigMapping(prefix = "onrecord.ingest.clean")
public interface CleaningConfig {

    /** Lines of a plain text, or of a page's main part, 50,000 unless set. */
    @WithDefault("50000")
    int maxLines();

    /** Elements of a page, 20,000 unless set: twice those of large news pages. Tags that stand in scripts count too, above ten times as many. */
    @WithDefault("20000")
    int maxElements();

    /** Elements of a page in one another, 256 unless set: real pages stay below 60. */
    @WithDefault("256")
    int maxDepth();
}

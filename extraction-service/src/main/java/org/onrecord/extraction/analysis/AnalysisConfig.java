package org.onrecord.extraction.analysis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** What one text may take, and how many are analysed at once. */
@ConfigMapping(prefix = "onrecord.extraction.analysis")
public interface AnalysisConfig {

    /** Longest text that {@code POST /v1/analyses} takes, in code points; 200,000 unless set: a long report, not a book. */
    @WithDefault("200000")
    int maxTextLength();

    /** Longest title that it takes, in code points; 1,000 unless set. */
    @WithDefault("1000")
    int maxTitleLength();

    /** How far in the future a publication may lie; 366 days unless set, for embargoed texts and wrong clocks. */
    @WithDefault("366d")
    Duration maxAhead();

    /** What one text may take; 20 s unless set, so that a hopeless one is parked within 30 s. */
    @WithDefault("20s")
    Duration timeout();

    /** What a text may take to stop once it was told to; 1 s unless set. After that its thread is abandoned. */
    @WithDefault("1s")
    Duration stopWithin();

    /** Texts analysed at once; as many as there are processors unless set. */
    OptionalInt concurrent();

    /** What a text may take before it leaves its place to the next one and goes on beside it; 2 s unless set. */
    @WithDefault("2s")
    Duration slowAfter();

    /** Texts at once that have left their place and still run; 8 unless set. When all are taken, slow texts keep their place. */
    @WithDefault("8")
    int slow();

    /** Callers of {@code POST /v1/analyses} that may wait for a place; 64 unless set. One more is answered 503. */
    @WithDefault("64")
    int waiting();

    /** How long such a caller waits; 10 s unless set. Then it is answered 503. */
    @WithDefault("10s")
    Duration waitAtMost();

    /** Abandoned threads that still run with which the service says that it is ready; 4 unless set. */
    @WithDefault("4")
    int maxAbandoned();
}

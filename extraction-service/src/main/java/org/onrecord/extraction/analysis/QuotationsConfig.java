package org.onrecord.extraction.analysis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** By which model quotations are found. */
@ConfigMapping(prefix = "onrecord.quotations")
public interface QuotationsConfig {

    /**
     * The model: {@code none} for rules alone, the name of one that the service brings, or the path of a model file;
     * {@code quotations-1} unless set.
     */
    @WithDefault("quotations-1")
    String model();

    /** SHA-256 of the model file, in hexadecimal; needed for a path, known for a model that the service brings. */
    Optional<String> modelSha256();

    /** Least probability with which the model's cue is taken for one, 0 to 1; 0.3 unless set. More finds less, and surer. */
    @WithDefault("0.3")
    double leastCue();

    /** Longest text that the model reads, in UTF-16 units; 100,000 unless set. Longer ones are read by rules alone. */
    @WithDefault("100000")
    int longestText();
}

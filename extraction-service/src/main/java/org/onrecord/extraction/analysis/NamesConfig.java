package org.onrecord.extraction.analysis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** By which model names are found. */
@ConfigMapping(prefix = "onrecord.names")
public interface NamesConfig {

    /**
     * The model: {@code none} for rules alone, the name of one that the service brings, or the path of a model file;
     * {@code names-1} unless set. It reads what the quotation model's encoder makes of a text, so without a quotation model
     * names are found by rules alone.
     */
    @WithDefault("names-1")
    String model();

    /** SHA-256 of the model file, in hexadecimal; needed for a path, known for a model that the service brings. */
    Optional<String> modelSha256();
}

package org.onrecord.training.evaluation;

import io.smallrye.config.WithDefault;
import org.onrecord.extraction.analysis.QuotationsConfig;

/** What the service does with a model where nothing is configured, so that measuring can never do anything else. */
public final class ServiceDefaults {

    private ServiceDefaults() {}

    /** Least probability with which a cue is taken for one, 0 to 1. */
    public static double leastCue() {
        return Double.parseDouble(of("leastCue"));
    }

    /** Longest text that the model reads, in UTF-16 units. */
    static int longestText() {
        return Integer.parseInt(of("longestText"));
    }

    /** Read off the declaration: only the service's build has what turns it into a configuration. */
    private static String of(String key) {
        try {
            return QuotationsConfig.class
                    .getMethod(key)
                    .getAnnotation(WithDefault.class)
                    .value();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The service's configuration has no " + key, e);
        }
    }
}

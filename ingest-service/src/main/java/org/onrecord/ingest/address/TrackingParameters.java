package org.onrecord.ingest.address;

import java.util.List;
import java.util.Locale;
import org.onrecord.ingest.lexicon.LexiconFile;

/** Query parameters that say where a reader came from and never which article is meant. */
final class TrackingParameters {

    // An entry that ends in * stands for every name that begins so.
    private static final List<String> NAMES = LexiconFile.entries("tracking-parameters.tsv");

    private TrackingParameters() {}

    static boolean includes(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .anyMatch(entry -> entry.endsWith("*")
                        ? lower.startsWith(entry.substring(0, entry.length() - 1))
                        : lower.equals(entry));
    }
}

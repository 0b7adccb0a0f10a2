package org.onrecord.extraction.reference;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.extraction.lexicon.Lexicon;

/** How much each clue speaks for a reading, from {@code reference-clues.tsv}: logarithms of odds. */
final class Weights {

    private static final Map<String, Double> WEIGHTS = read();

    private Weights() {}

    private static Map<String, Double> read() {
        var weights = new HashMap<String, Double>();
        for (var row : Lexicon.read("reference-clues.tsv").rows()) {
            weights.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return Map.copyOf(weights);
    }

    /** @throws IllegalArgumentException if the file does not weigh that clue */
    static double of(String clue) {
        var weight = WEIGHTS.get(clue);
        if (weight == null) {
            throw new IllegalArgumentException("No weight for the clue " + clue);
        }
        return weight;
    }
}

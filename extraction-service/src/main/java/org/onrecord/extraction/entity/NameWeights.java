package org.onrecord.extraction.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extraction.lexicon.WordTable;

/** How much each clue speaks for person, organisation, place and no name: {@code lexicon/name-clues.tsv}. */
final class NameWeights {

    /** Columns of the file, and indices of the scores: PERSON, ORGANIZATION, LOCATION as in {@link EntityType}, then none. */
    static final int KINDS = 4;

    static final int NONE = 3;

    private final Map<String, double[]> weights = new HashMap<>();

    static NameWeights shipped() {
        return new NameWeights(WordTable.load("name-clues"));
    }

    NameWeights(WordTable lexicon) {
        for (var clue : lexicon.keys()) {
            var row = new double[KINDS];
            for (int k = 0; k < KINDS; k++) {
                row[k] = Double.parseDouble(lexicon.column(clue, k));
            }
            weights.put(clue, row);
        }
    }

    /** Logarithms of the shares of the four kinds. */
    double[] scores(List<String> clues) {
        var sum = new double[KINDS];
        for (var clue : clues) {
            var row = weights.get(clue);
            for (int k = 0; row != null && k < KINDS; k++) {
                sum[k] += row[k];
            }
        }
        return normalised(sum);
    }

    static double[] normalised(double[] scores) {
        double top = Double.NEGATIVE_INFINITY;
        for (var score : scores) {
            top = Math.max(top, score);
        }
        double total = 0;
        for (var score : scores) {
            total += Math.exp(score - top);
        }
        var out = new double[scores.length];
        for (int k = 0; k < out.length; k++) {
            out[k] = scores[k] - top - Math.log(total);
        }
        return out;
    }

    static int best(double[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return best;
    }
}

package org.onrecord.training;

import java.util.List;
import org.onrecord.extraction.quotation.learned.PairFeatures;
import org.onrecord.extraction.quotation.learned.PairTag;
import org.onrecord.training.Example.CueAnswer;

/**
 * First values of the tables that score a pair tag by where its unit stands to the cue: smoothed logarithms of how often
 * each tag was seen there. Counted, they say at once what the network would take an epoch to learn.
 */
final class TableStart {

    private static final double SMOOTHING = 5;
    private static final double PLACE_WEIGHT = 0.7;

    private final int tags = PairTag.values().length;
    private final double[] all = new double[tags];
    private final double[][] byClause = new double[PairFeatures.CLAUSE_ROWS][tags];
    private final double[][] byPlace = new double[PairFeatures.PLACE_ROWS][tags];

    void count(List<Example> examples) {
        for (var example : examples) {
            example.cues().forEach(this::count);
        }
    }

    private void count(CueAnswer cue) {
        for (int i = 0; i < cue.tags().length; i++) {
            int tag = cue.tags()[i];
            all[tag]++;
            byClause[cue.features().clause()[i]][tag]++;
            byPlace[cue.features().place()[i]][tag]++;
        }
    }

    /** log P(tag | row of the clause table). */
    float[] clause() {
        return table(byClause, 1, false);
    }

    /** A share of the pointwise mutual information of tag and row of the place table. */
    float[] place() {
        return table(byPlace, PLACE_WEIGHT, true);
    }

    private float[] table(double[][] counts, double weight, boolean relative) {
        float[] table = new float[counts.length * tags];
        double total = sum(all);
        for (int row = 0; row < counts.length; row++) {
            double seen = sum(counts[row]);
            for (int tag = 0; tag < tags; tag++) {
                double share = (all[tag] + 1) / (total + tags);
                double smoothed = Math.log((counts[row][tag] + SMOOTHING * share) / (seen + SMOOTHING));
                table[row * tags + tag] = (float) (weight * (relative ? smoothed - Math.log(share) : smoothed));
            }
        }
        return table;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}

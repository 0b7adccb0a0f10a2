package org.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import org.onrecord.extraction.encoder.LinearChain;
import org.onrecord.extraction.quotation.learned.CueTag;
import org.onrecord.extraction.quotation.learned.PairTag;

/**
 * The negative log-likelihood of the right tag sequences under a {@link LinearChain}.
 *
 * <p>Its gradient is known in closed form, expected less observed counts, and is computed outside the engine. A product
 * of the scores with that gradient, held constant, hands it to the engine: its value means nothing, its derivative is
 * right.
 */
public final class Loss {

    private final int tags;
    private final LinearChain.Allowed allowed;
    private final NDArray transitions;
    private final LinearChain chain;
    private final float[] scores;
    private final float[] ofScores;
    private final float[] ofTransitions;
    private final int places;
    private double sum;

    /** @param scores sequence by unit by tag */
    public Loss(NDArray scores, NDArray transitions, int tags, LinearChain.Allowed allowed) {
        this.tags = tags;
        this.allowed = allowed;
        this.transitions = transitions;
        this.places = (int) scores.getShape().get(1);
        this.scores = scores.toFloatArray();
        this.chain = new LinearChain(tags, transitions.toFloatArray(), allowed);
        this.ofScores = new float[this.scores.length];
        this.ofTransitions = new float[tags * tags];
    }

    /** @param scores of the cue tags: sequence by unit by tag */
    static Loss ofCues(NDArray scores, NDArray transitions) {
        return new Loss(scores, transitions, CueTag.values().length, CueTag.allowed());
    }

    /** @param scores of the pair tags: sequence by unit by tag */
    static Loss ofPairs(NDArray scores, NDArray transitions) {
        return new Loss(scores, transitions, PairTag.values().length, PairTag.allowed());
    }

    /** Adds a sequence: the first units of one row of the scores. */
    public void add(int row, int[] path) {
        add(row, path, 1);
    }

    /** Adds a sequence that counts as much as the weight says. */
    public void add(int row, int[] path, float weight) {
        int from = row * places * tags;
        float[] mine = java.util.Arrays.copyOfRange(scores, from, from + path.length * tags);
        var marginals = chain.marginals(mine);
        sum += weight * (marginals.logPartition() - chain.score(mine, path));
        for (int i = 0; i < mine.length; i++) {
            ofScores[from + i] = weight * (float) marginals.ofTags()[i];
        }
        for (int pair = 0; pair < ofTransitions.length; pair++) {
            ofTransitions[pair] += allowed.test(pair / tags, pair % tags)
                    ? weight * (float) marginals.ofPairs()[pair]
                    : 0;
        }
        for (int i = 0; i < path.length; i++) {
            ofScores[from + i * tags + path[i]] -= weight;
            if (i > 0) {
                ofTransitions[path[i - 1] * tags + path[i]] -= weight;
            }
        }
    }

    /** Sum of the negative log-likelihoods so far. */
    public double sum() {
        return sum;
    }

    /** Something with the gradient of {@link #sum}, times a weight. */
    public NDArray surrogate(NDArray scores, double weight, NDManager manager) {
        var byScores = scores.mul(manager.create(times(weight, ofScores), scores.getShape()))
                .sum();
        var byTransitions = transitions
                .mul(manager.create(times(weight, ofTransitions), transitions.getShape()))
                .sum();
        return byScores.add(byTransitions);
    }

    private static float[] times(double weight, float[] values) {
        float[] product = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            product[i] = (float) (weight * values[i]);
        }
        return product;
    }
}

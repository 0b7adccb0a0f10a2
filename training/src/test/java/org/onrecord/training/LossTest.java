package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.quotation.learned.CueTag;

class LossTest {

    private static final int TAGS = CueTag.values().length;
    private static final int PLACES = 5;
    private static final float STEP = 0.01f;

    /** Two sequences, the second shorter than its row. */
    private static final int[][] PATHS = {{0, 1, 2, 0, 3}, {3, 4, 0}};

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void itsGradientIsThatOfTheLikelihood() {
        var random = new Random(3);
        float[] scores = values(random, PATHS.length * PLACES * TAGS);
        float[] transitions = values(random, TAGS * TAGS);
        var ofScores = array(scores, PATHS.length, PLACES, TAGS);
        var ofTransitions = array(transitions, TAGS, TAGS);
        ofScores.setRequiresGradient(true);
        ofTransitions.setRequiresGradient(true);
        try (var collector = Engine.getInstance().newGradientCollector()) {
            var loss = loss(ofScores, ofTransitions);
            collector.backward(loss.surrogate(ofScores, 1, manager));
        }
        assertSlopes(scores, ofScores.getGradient(), () -> sum(scores, transitions));
        assertSlopes(transitions, ofTransitions.getGradient(), () -> sum(scores, transitions));
    }

    @Test
    void theSumIsThatOfTheLikelihoods() {
        float[] even = new float[PATHS.length * PLACES * TAGS];
        float[] transitions = new float[TAGS * TAGS];
        // With even scores all sequences that are allowed are as likely.
        assertThat(sum(even, transitions))
                .isCloseTo(Math.log(sequences(PLACES)) + Math.log(sequences(3)), within(1e-9));
    }

    /** Sequences that end outside of a cue and inside of one, counted place by place. */
    private static double sequences(int places) {
        double outside = 1;
        double within = 2;
        for (int i = 1; i < places; i++) {
            double all = outside + within;
            outside = all;
            within = 2 * all + within;
        }
        return outside + within;
    }

    private static void assertSlopes(float[] values, NDArray gradient, java.util.function.DoubleSupplier sum) {
        float[] slopes = gradient.toFloatArray();
        for (int i = 0; i < values.length; i++) {
            float value = values[i];
            values[i] = value + STEP;
            double above = sum.getAsDouble();
            values[i] = value - STEP;
            double below = sum.getAsDouble();
            values[i] = value;
            assertThat(slopes[i]).as("value %d", i).isCloseTo((float) ((above - below) / (2 * STEP)), within(1e-3f));
        }
    }

    private double sum(float[] scores, float[] transitions) {
        try (var all = array(scores, PATHS.length, PLACES, TAGS);
                var ofTransitions = array(transitions, TAGS, TAGS)) {
            return loss(all, ofTransitions).sum();
        }
    }

    private static Loss loss(NDArray scores, NDArray transitions) {
        var loss = Loss.ofCues(scores, transitions);
        for (int row = 0; row < PATHS.length; row++) {
            loss.add(row, PATHS[row]);
        }
        return loss;
    }

    private NDArray array(float[] values, long... shape) {
        return manager.create(values, new Shape(shape));
    }

    private static float[] values(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}

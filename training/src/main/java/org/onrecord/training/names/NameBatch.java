package org.onrecord.training.names;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.Random;
import org.onrecord.extraction.encoder.EncoderArtefact;
import org.onrecord.extraction.entity.NameClue;

/** The windows of one step as rectangles of numbers: shorter windows are filled up, and a mask hides what fills them. */
final class NameBatch {

    private static final int ENCODER = EncoderArtefact.WIDTH;

    private final List<NameExample> examples;
    private final boolean[] withoutRules;
    private final boolean[] hidden;
    private final int places;

    /** @param recipe what is hidden, and how often */
    NameBatch(List<NameExample> examples, NameRecipe recipe, Random random) {
        this.examples = examples;
        this.places = examples.stream().mapToInt(NameExample::size).max().orElseThrow();
        this.withoutRules = new boolean[examples.size()];
        for (int i = 0; i < withoutRules.length; i++) {
            withoutRules[i] = random.nextDouble() < recipe.withoutRules();
        }
        this.hidden = new boolean[examples.size() * places];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = random.nextDouble() < recipe.hidden();
        }
    }

    int size() {
        return examples.size();
    }

    /** Units of the window that has most. */
    int places() {
        return places;
    }

    List<NameExample> examples() {
        return examples;
    }

    /** Both layers that the encoder gives, side by side. */
    NDArray readings(NDManager manager) {
        float[] values = new float[size() * places * 2 * ENCODER];
        for (int i = 0; i < size(); i++) {
            var example = examples.get(i);
            for (int unit = 0; unit < example.size(); unit++) {
                if (hidden[i * places + unit]) {
                    continue;
                }
                int to = (i * places + unit) * 2 * ENCODER;
                System.arraycopy(example.last(), unit * ENCODER, values, to, ENCODER);
                System.arraycopy(example.lower(), unit * ENCODER, values, to + ENCODER, ENCODER);
            }
        }
        return manager.create(values, new Shape(size(), places, 2 * ENCODER));
    }

    NDArray clues(NDManager manager) {
        int count = NameClue.COUNT;
        int rules = NameClue.CANDIDATE_FIRST.ordinal();
        float[] values = new float[size() * places * count];
        for (int i = 0; i < size(); i++) {
            float[] clues = examples.get(i).clues();
            for (int unit = 0; unit < examples.get(i).size(); unit++) {
                int told = withoutRules[i] ? rules : count;
                System.arraycopy(clues, unit * count, values, (i * places + unit) * count, told);
            }
        }
        return manager.create(values, new Shape(size(), places, count));
    }

    /** Nothing for a unit, {@code hidden} for what fills the window up. */
    NDArray mask(NDManager manager, float hidden) {
        float[] mask = new float[size() * places];
        for (int i = 0; i < size(); i++) {
            java.util.Arrays.fill(mask, i * places + examples.get(i).size(), (i + 1) * places, hidden);
        }
        return manager.create(mask, new Shape(size(), 1, 1, places));
    }
}

package org.onrecord.training.names;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.Arrays;
import java.util.Random;
import org.onrecord.extraction.encoder.EncoderArtefact;
import org.onrecord.extraction.entity.NameClue;
import org.onrecord.extraction.entity.NameGraph;
import org.onrecord.extraction.entity.NameTag;
import org.onrecord.training.Parameters;

/** The name head as it learns: what {@link NameGraph} computes, with dropout. */
final class NameNetwork {

    private static final int WIDTH = NameGraph.WIDTH;
    private static final int HEAD = WIDTH / NameGraph.HEADS;
    private static final float MINUTE = 1e-12f;
    private static final float HIDDEN = -10_000f;

    private final Parameters values;
    private final float dropout;

    NameNetwork(Parameters values, float dropout) {
        this.values = values;
        this.dropout = dropout;
    }

    /** Fills the parameters at random. */
    void begin(Random random) {
        int tags = NameTag.values().length;
        matrix("name.read.weight", random, 2 * EncoderArtefact.WIDTH, WIDTH);
        zeros("name.read.bias", WIDTH);
        matrix("name.clues.weight", random, NameClue.COUNT, WIDTH);
        norm("name.read.norm");
        for (int i = 0; i < NameGraph.LAYERS; i++) {
            var layer = "name.layer." + i;
            norm(layer + ".attention.norm");
            matrix(layer + ".attention.in.weight", random, WIDTH, 3 * WIDTH);
            zeros(layer + ".attention.in.bias", 3 * WIDTH);
            matrix(layer + ".attention.out.weight", random, WIDTH, WIDTH);
            zeros(layer + ".attention.out.bias", WIDTH);
            norm(layer + ".inner.norm");
            matrix(layer + ".inner.in.weight", random, WIDTH, NameGraph.INNER);
            zeros(layer + ".inner.in.bias", NameGraph.INNER);
            matrix(layer + ".inner.out.weight", random, NameGraph.INNER, WIDTH);
            zeros(layer + ".inner.out.bias", WIDTH);
        }
        norm("name.norm");
        matrix("name.score.weight", random, WIDTH, tags);
        zeros("name.score.bias", tags);
        zeros("name.transitions", tags, tags);
    }

    private void matrix(String name, Random random, int rows, int columns) {
        float[] value = new float[rows * columns];
        double deviation = 1 / Math.sqrt(rows);
        for (int i = 0; i < value.length; i++) {
            value[i] = (float) (random.nextGaussian() * deviation);
        }
        values.learn(name, true, value, rows, columns);
    }

    private void zeros(String name, long... shape) {
        values.learn(name, true, new float[(int) new Shape(shape).size()], shape);
    }

    private void norm(String name) {
        float[] ones = new float[WIDTH];
        Arrays.fill(ones, 1);
        values.learn(name + ".weight", true, ones, WIDTH);
        zeros(name + ".bias", WIDTH);
    }

    /** Scores of the tags: window by unit by tag. */
    NDArray scores(NameBatch batch, NDManager manager) {
        int size = batch.size();
        int places = batch.places();
        var read = drop(batch.readings(manager));
        var x = dense(read, "name.read").add(batch.clues(manager).matMul(values.get("name.clues.weight")));
        x = norm(x, "name.read.norm");
        var mask = batch.mask(manager, HIDDEN);
        for (int i = 0; i < NameGraph.LAYERS; i++) {
            x = layer(x, "name.layer." + i, mask, size, places);
        }
        return dense(drop(norm(x, "name.norm")), "name.score");
    }

    private NDArray layer(NDArray x, String name, NDArray mask, int size, int places) {
        var in = dense(norm(x, name + ".attention.norm"), name + ".attention.in")
                .reshape(size, places, 3, NameGraph.HEADS, HEAD)
                .transpose(2, 0, 3, 1, 4);
        // As an array of the step: the engine frees a plain number before the gradient needs it.
        var scale = mask.getManager().create((float) (1 / Math.sqrt(HEAD)));
        var seen = in.get(0)
                .mul(scale)
                .matMul(in.get(1).transpose(0, 1, 3, 2))
                .add(mask)
                .softmax(-1)
                .matMul(in.get(2))
                .transpose(0, 2, 1, 3)
                .reshape(size, places, WIDTH);
        x = x.add(drop(dense(seen, name + ".attention.out")));
        var inner = Activation.gelu(dense(norm(x, name + ".inner.norm"), name + ".inner.in"));
        return x.add(drop(dense(inner, name + ".inner.out")));
    }

    private NDArray dense(NDArray x, String name) {
        return x.matMul(values.get(name + ".weight")).add(values.get(name + ".bias"));
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(
                        x, new Shape(WIDTH), values.get(name + ".weight"), values.get(name + ".bias"), MINUTE)
                .singletonOrThrow();
    }

    private NDArray drop(NDArray x) {
        return dropout > 0 ? Dropout.dropout(x, dropout, true).singletonOrThrow() : x;
    }
}

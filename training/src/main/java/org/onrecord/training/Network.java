package org.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.Arrays;
import java.util.Random;
import org.onrecord.extraction.encoder.EncoderArtefact;
import org.onrecord.extraction.encoder.NamedValues;
import org.onrecord.extraction.encoder.Unit;
import org.onrecord.extraction.quotation.learned.CueTag;
import org.onrecord.extraction.quotation.learned.PairFeatures;
import org.onrecord.extraction.quotation.learned.PairGraph;
import org.onrecord.extraction.quotation.learned.PairTag;

/**
 * The encoder with the heads of the quotation model, as it learns.
 *
 * <p>Cue head: a score for each {@link CueTag} at each unit. Pair head: for a cue and a unit, a hidden value from both and
 * from where they stand to each other ({@link PairFeatures}); one layer in which the units of the window see each other
 * as that cue makes them; then, with the product of cue and unit, a score for each {@link PairTag}.
 */
final class Network {

    private static final int ENCODER_HEADS = 12;
    private static final float MINUTE = 1e-12f;
    private static final float HIDDEN = -10_000f;

    private final Parameters values;
    private final Recipe recipe;

    Network(Parameters values, Recipe recipe) {
        this.values = values;
        this.recipe = recipe;
    }

    /** Fills the parameters: the encoder from its artefact, the tables of the pair tags as counted, the heads at random. */
    void begin(TableStart tables) {
        var weights = EncoderArtefact.weights();
        int width = EncoderArtefact.WIDTH;
        var words = weights.get("embeddings.word_embeddings.weight");
        values.fix("words", words, words.length / width, width);
        values.fix("positions", weights.get("embeddings.position_embeddings.weight"), 512, width);
        values.fix("segment", Arrays.copyOf(weights.get("embeddings.token_type_embeddings.weight"), width), width);
        values.fix("embeddings.norm.weight", weights.get("embeddings.LayerNorm.weight"), width);
        values.fix("embeddings.norm.bias", weights.get("embeddings.LayerNorm.bias"), width);
        for (int layer = 0; layer < EncoderArtefact.LAYERS; layer++) {
            beginLayer(layer, weights);
        }
        beginHeads(new Random(recipe.seed()));
        int pairTags = PairTag.values().length;
        values.learn("pair.score.clause", true, tables.clause(), PairFeatures.CLAUSE_ROWS, pairTags);
        values.learn("pair.score.place", true, tables.place(), PairFeatures.PLACE_ROWS, pairTags);
    }

    private void beginLayer(int layer, NamedValues weights) {
        int width = EncoderArtefact.WIDTH;
        int inner = EncoderArtefact.INNER;
        put(layer, "attention.self.query", weights, width, width);
        put(layer, "attention.self.key", weights, width, width);
        put(layer, "attention.self.value", weights, width, width);
        put(layer, "attention.output.dense", weights, width, width);
        put(layer, "attention.output.LayerNorm", weights, width);
        put(layer, "intermediate.dense", weights, width, inner);
        put(layer, "output.dense", weights, inner, width);
        put(layer, "output.LayerNorm", weights, width);
    }

    private void put(int layer, String part, NamedValues weights, long... shape) {
        var name = "encoder.layer." + layer + "." + part;
        put(layer, name + ".weight", weights.get(name + ".weight"), shape);
        put(layer, name + ".bias", weights.get(name + ".bias"), shape[shape.length - 1]);
    }

    private void put(int layer, String name, float[] value, long... shape) {
        if (layer < recipe.frozen()) {
            values.fix(name, value, shape);
        } else {
            values.learn(name, false, value, shape);
        }
    }

    private void beginHeads(Random random) {
        int width = EncoderArtefact.WIDTH;
        int both = PairGraph.PAIR + PairGraph.PRODUCT;
        int cueTags = CueTag.values().length;
        int pairTags = PairTag.values().length;
        head("rows", 0, random, Unit.ROWS, width);
        head("cue.weight", 0.02, random, width, cueTags);
        head("cue.bias", 0, random, cueTags);
        head("cue.transitions", 0, random, cueTags, cueTags);
        head("pair.unit.weight", 0.05, random, width, both);
        head("pair.unit.bias", 0, random, both);
        head("pair.cue.weight", 0.035, random, 2 * width, both);
        head("pair.distance", 0.1, random, PairFeatures.DISTANCE_ROWS, PairGraph.PAIR);
        head("pair.clause", 0, random, PairFeatures.CLAUSE_ROWS, PairGraph.PAIR);
        head("pair.place", 0, random, PairFeatures.PLACE_ROWS, PairGraph.PAIR);
        beginNorm("pair.attention.norm", random);
        head("pair.attention.in.weight", 0.07, random, PairGraph.PAIR, 3 * PairGraph.PAIR);
        head("pair.attention.in.bias", 0, random, 3 * PairGraph.PAIR);
        head("pair.attention.out.weight", 0.02, random, PairGraph.PAIR, PairGraph.PAIR);
        head("pair.attention.out.bias", 0, random, PairGraph.PAIR);
        beginNorm("pair.inner.norm", random);
        head("pair.inner.in.weight", 0.07, random, PairGraph.PAIR, 2 * PairGraph.PAIR);
        head("pair.inner.in.bias", 0, random, 2 * PairGraph.PAIR);
        head("pair.inner.out.weight", 0.02, random, 2 * PairGraph.PAIR, PairGraph.PAIR);
        head("pair.inner.out.bias", 0, random, PairGraph.PAIR);
        head("pair.score.weight", 0.01, random, both, pairTags);
        head("pair.score.bias", 0, random, pairTags);
        head("pair.transitions", 0, random, pairTags, pairTags);
    }

    private void beginNorm(String name, Random random) {
        float[] ones = new float[PairGraph.PAIR];
        Arrays.fill(ones, 1);
        values.learn(name + ".weight", true, ones, PairGraph.PAIR);
        head(name + ".bias", 0, random, PairGraph.PAIR);
    }

    private void head(String name, double deviation, Random random, long... shape) {
        float[] value = new float[(int) new Shape(shape).size()];
        for (int i = 0; deviation > 0 && i < value.length; i++) {
            value[i] = (float) (random.nextGaussian() * deviation);
        }
        values.learn(name, true, value, shape);
    }

    /** The encoder's reading of a batch: batch by unit by {@link EncoderArtefact#WIDTH}. */
    NDArray read(Batch batch, NDManager manager) {
        int size = batch.size();
        int length = batch.length();
        int width = EncoderArtefact.WIDTH;
        var x = look(batch.ids(manager), "words")
                .add(values.get("segment"))
                .add(look(batch.positions(manager), "positions"));
        x = norm(x, "embeddings.norm", width);
        var mask = batch.mask(manager, HIDDEN);
        for (int layer = 0; layer < EncoderArtefact.LAYERS; layer++) {
            if (layer == recipe.frozen()) {
                x = drop(x.add(look(batch.rows(manager), "rows")));
            }
            x = layer(x, layer, mask, size, length);
        }
        return Embedding.embedding(batch.places(manager), x.reshape((long) size * length, width), SparseFormat.DENSE)
                .singletonOrThrow();
    }

    private NDArray layer(NDArray x, int layer, NDArray mask, int size, int length) {
        boolean learns = layer >= recipe.frozen();
        var name = "encoder.layer." + layer + ".";
        int width = EncoderArtefact.WIDTH;
        var query = heads(dense(x, name + "attention.self.query"), size, length);
        var key = heads(dense(x, name + "attention.self.key"), size, length);
        var value = heads(dense(x, name + "attention.self.value"), size, length);
        var seen = attend(query, key, value, mask).reshape(size, length, width);
        var attended = dense(seen, name + "attention.output.dense");
        x = norm(x.add(learns ? drop(attended) : attended), name + "attention.output.LayerNorm", width);
        var inner = dense(Activation.gelu(dense(x, name + "intermediate.dense")), name + "output.dense");
        return norm(x.add(learns ? drop(inner) : inner), name + "output.LayerNorm", width);
    }

    private static NDArray heads(NDArray x, int size, int length) {
        return x.reshape(size, length, ENCODER_HEADS, EncoderArtefact.WIDTH / ENCODER_HEADS)
                .transpose(0, 2, 1, 3);
    }

    /** Attention of heads by places: what each place sees, batch by place by head by value. */
    private static NDArray attend(NDArray query, NDArray key, NDArray value, NDArray mask) {
        // As an array of the step: the engine frees a plain number before the gradient needs it.
        var scale =
                mask.getManager().create((float) (1 / Math.sqrt(query.getShape().get(3))));
        return query.mul(scale)
                .matMul(key.transpose(0, 1, 3, 2))
                .add(mask)
                .softmax(-1)
                .matMul(value)
                .transpose(0, 2, 1, 3);
    }

    /** Scores of the cue tags: batch by unit by tag. */
    NDArray cueScores(NDArray units) {
        return dense(drop(units), "cue");
    }

    /** Scores of the pair tags for all cues of a batch: cue by unit by tag. */
    NDArray pairScores(NDArray units, Batch batch, NDManager manager) {
        int size = batch.size();
        int places = batch.places();
        int cues = batch.cues().size();
        int both = PairGraph.PAIR + PairGraph.PRODUCT;
        var flat = units.reshape((long) size * places, EncoderArtefact.WIDTH);
        var cue = look(batch.cueFirsts(manager), flat)
                .concat(look(batch.cueLasts(manager), flat), 1)
                .matMul(values.get("pair.cue.weight"))
                .reshape(cues, 1, both);
        var all = dense(drop(units), "pair.unit").reshape(size, (long) places * both);
        var unit = look(batch.cueWindows(manager), all).reshape(cues, places, both);
        var clause = batch.clauses(manager);
        var place = batch.placeRows(manager);
        var pair = Activation.gelu(unit.get(":,:,0:" + PairGraph.PAIR)
                .add(cue.get(":,:,0:" + PairGraph.PAIR))
                .add(look(batch.distances(manager), "pair.distance"))
                .add(look(clause, "pair.clause"))
                .add(look(place, "pair.place")));
        pair = seeEachOther(pair, batch.cueMask(manager, HIDDEN), cues, places);
        var product = unit.get(":,:," + PairGraph.PAIR + ":").mul(cue.get(":,:," + PairGraph.PAIR + ":"));
        return dense(pair.concat(product, 2), "pair.score")
                .add(look(clause, "pair.score.clause"))
                .add(look(place, "pair.score.place"));
    }

    private NDArray seeEachOther(NDArray x, NDArray mask, int cues, int places) {
        var in = dense(norm(x, "pair.attention.norm", PairGraph.PAIR), "pair.attention.in")
                .reshape(cues, places, 3, PairGraph.HEADS, PairGraph.PAIR / PairGraph.HEADS)
                .transpose(2, 0, 3, 1, 4);
        var seen = attend(in.get(0), in.get(1), in.get(2), mask).reshape(cues, places, PairGraph.PAIR);
        x = x.add(drop(dense(seen, "pair.attention.out")));
        var inner = Activation.gelu(dense(norm(x, "pair.inner.norm", PairGraph.PAIR), "pair.inner.in"));
        return x.add(drop(dense(inner, "pair.inner.out")));
    }

    private NDArray dense(NDArray x, String name) {
        return x.matMul(values.get(name + ".weight")).add(values.get(name + ".bias"));
    }

    private NDArray norm(NDArray x, String name, int width) {
        return LayerNorm.layerNorm(
                        x, new Shape(width), values.get(name + ".weight"), values.get(name + ".bias"), MINUTE)
                .singletonOrThrow();
    }

    private NDArray drop(NDArray x) {
        return recipe.dropout() > 0 ? Dropout.dropout(x, recipe.dropout(), true).singletonOrThrow() : x;
    }

    private NDArray look(NDArray indexes, String table) {
        return look(indexes, values.get(table));
    }

    private static NDArray look(NDArray indexes, NDArray table) {
        return Embedding.embedding(indexes, table, SparseFormat.DENSE).singletonOrThrow();
    }
}

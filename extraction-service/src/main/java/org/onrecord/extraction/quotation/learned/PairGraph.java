package org.onrecord.extraction.quotation.learned;

import ai.onnx.proto.OnnxMl.ModelProto;
import org.onrecord.extraction.encoder.GraphBuilder;
import org.onrecord.extraction.encoder.ModelFile;

/**
 * The pair head as a graph: scores of the {@link PairTag}s for all cues of a window at all its units. A hidden value of
 * each cue and unit, one layer in which the units see each other as the cue makes them, and the product of the two.
 */
public final class PairGraph {

    static final String UNITS = "units";
    static final String FIRST = "cue-first";
    static final String LAST = "cue-last";
    static final String CLAUSE = "clause";
    static final String PLACE = "place";
    static final String DISTANCE = "distance";

    /** Values that a pair of cue and unit has. */
    public static final int PAIR = 192;

    /** Values of the product of cue and unit. */
    public static final int PRODUCT = 128;

    /** Heads of the layer in which the units see each other. */
    public static final int HEADS = 4;

    private static final int HEAD = PAIR / HEADS;

    private final GraphBuilder graph;

    private PairGraph(ModelFile file) {
        this.graph = new GraphBuilder("pairs", file);
    }

    /** The graph; its output is cue by unit by tag. */
    static ModelProto of(ModelFile file) {
        return new PairGraph(file).build();
    }

    private ModelProto build() {
        var units = graph.floats(UNITS, 2);
        var clause = graph.longs(CLAUSE, 2);
        var place = graph.longs(PLACE, 2);
        var ends = graph.concat(graph.look(units, graph.longs(FIRST, 1)), graph.look(units, graph.longs(LAST, 1)));
        var cue = graph.split(
                graph.reshape(graph.product(ends, graph.weight("pair.cue.weight")), -1, 1, PAIR + PRODUCT),
                PAIR,
                PRODUCT);
        var unit = graph.split(graph.dense(units, "pair.unit"), PAIR, PRODUCT);
        var places = graph.add(
                graph.look(graph.weight("pair.distance"), graph.longs(DISTANCE, 2)),
                graph.add(
                        graph.look(graph.weight("pair.clause"), clause),
                        graph.look(graph.weight("pair.place"), place)));
        var pair = seeEachOther(graph.gelu(graph.add(graph.add(unit.get(0), cue.get(0)), places)));
        var product = graph.multiply(unit.get(1), cue.get(1));
        var counted = graph.add(
                graph.look(graph.weight("pair.score.clause"), clause),
                graph.look(graph.weight("pair.score.place"), place));
        return graph.build(graph.add(graph.dense(graph.concat(pair, product), "pair.score"), counted), "scores", 3);
    }

    private String seeEachOther(String x) {
        var in = graph.split(graph.dense(graph.norm(x, "pair.attention.norm"), "pair.attention.in"), PAIR, PAIR, PAIR);
        var query = graph.multiply(heads(in.get(0), 0, 2, 1, 3), graph.constant((float) (1 / Math.sqrt(HEAD))));
        var key = heads(in.get(1), 0, 2, 3, 1);
        var value = heads(in.get(2), 0, 2, 1, 3);
        var seen = graph.transpose(graph.product(graph.softmax(graph.product(query, key)), value), 0, 2, 1, 3);
        var attended = graph.add(x, graph.dense(graph.reshape(seen, 0, 0, PAIR), "pair.attention.out"));
        var inner = graph.gelu(graph.dense(graph.norm(attended, "pair.inner.norm"), "pair.inner.in"));
        return graph.add(attended, graph.dense(inner, "pair.inner.out"));
    }

    private String heads(String x, long... order) {
        return graph.transpose(graph.reshape(x, 0, 0, HEADS, HEAD), order);
    }
}

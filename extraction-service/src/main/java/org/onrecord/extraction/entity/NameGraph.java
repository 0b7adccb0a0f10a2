package org.onrecord.extraction.entity;

import ai.onnx.proto.OnnxMl.ModelProto;
import org.onrecord.extraction.encoder.GraphBuilder;
import org.onrecord.extraction.encoder.ModelFile;

/**
 * The name head as a graph: scores of the {@link NameTag}s for the units of a window. Both layers that the encoder gives
 * and the {@link NameClue}s become one value of {@link #WIDTH} numbers a unit; {@link #LAYERS} layers let the units of the
 * window see each other.
 */
public final class NameGraph {

    static final String LAST = "last";
    static final String LOWER = "lower";
    static final String CLUES = "clues";

    /** Values a unit. */
    public static final int WIDTH = 256;

    /** Values inside a layer. */
    public static final int INNER = 512;

    public static final int LAYERS = 2;

    /** Heads of each layer. */
    public static final int HEADS = 4;

    private static final int HEAD = WIDTH / HEADS;

    private final GraphBuilder graph;

    private NameGraph(ModelFile file) {
        this.graph = new GraphBuilder("names", file);
    }

    /** The graph; its output is unit by tag. */
    static ModelProto of(ModelFile file) {
        return new NameGraph(file).build();
    }

    private ModelProto build() {
        var read = graph.concat(graph.floats(LAST, 2), graph.floats(LOWER, 2));
        var x = graph.add(
                graph.dense(read, "name.read"),
                graph.product(graph.floats(CLUES, 2), graph.weight("name.clues.weight")));
        x = graph.norm(x, "name.read.norm");
        for (int layer = 0; layer < LAYERS; layer++) {
            x = layer(x, "name.layer." + layer);
        }
        return graph.build(graph.dense(graph.norm(x, "name.norm"), "name.score"), "scores", 2);
    }

    private String layer(String x, String name) {
        var in = graph.split(
                graph.dense(graph.norm(x, name + ".attention.norm"), name + ".attention.in"), WIDTH, WIDTH, WIDTH);
        var query = graph.multiply(heads(in.get(0), 1, 0, 2), graph.constant((float) (1 / Math.sqrt(HEAD))));
        var key = heads(in.get(1), 1, 2, 0);
        var value = heads(in.get(2), 1, 0, 2);
        var seen = graph.transpose(graph.product(graph.softmax(graph.product(query, key)), value), 1, 0, 2);
        var attended = graph.add(x, graph.dense(graph.reshape(seen, 0, WIDTH), name + ".attention.out"));
        var inner = graph.gelu(graph.dense(graph.norm(attended, name + ".inner.norm"), name + ".inner.in"));
        return graph.add(attended, graph.dense(inner, name + ".inner.out"));
    }

    private String heads(String x, long... order) {
        return graph.transpose(graph.reshape(x, 0, HEADS, HEAD), order);
    }
}

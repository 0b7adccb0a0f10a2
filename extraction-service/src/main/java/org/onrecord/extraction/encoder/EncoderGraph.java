package org.onrecord.extraction.encoder;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;

/**
 * Puts the fine-tuned values of a model file into the graph of the encoder's artefact: layers above the frozen ones are
 * replaced, and the table of {@link Unit#ROWS} rows is added to what enters the first of them. The rows come in as token
 * types, of which the artefact knows one.
 */
final class EncoderGraph {

    /** Output: the last layer. */
    static final String LAST = "last_hidden_state";

    /** Output: the highest layer that the model file leaves as it is. */
    static final String LOWER = "lower";

    private static final String TYPES = "token_type_ids";
    private static final String TYPE_TABLE = "embeddings.token_type_embeddings.weight";
    private static final String ROWS = "rows";
    private static final String WITH_ROWS = "with-rows";

    private final ModelFile file;
    private final String entrance;

    private EncoderGraph(ModelFile file) {
        this.file = file;
        this.entrance = "/encoder/layer." + (file.frozen() - 1) + "/output/LayerNorm/Add_1_output_0";
    }

    static ModelProto of(ModelFile file) {
        return new EncoderGraph(file).edit();
    }

    private ModelProto edit() {
        var model = EncoderArtefact.graph();
        var names = EncoderArtefact.names(model);
        var graph = model.getGraph().toBuilder();
        for (int i = 0; i < graph.getInitializerCount(); i++) {
            var tensor = graph.getInitializer(i);
            var tuned = file.tensors().get(names.getOrDefault(tensor.getName(), tensor.getName()));
            if (tuned != null) {
                graph.setInitializer(i, GraphBuilder.tensor(tensor.getName(), tuned.values(), tuned.shape()));
            } else if (tensor.getName().equals(TYPE_TABLE)) {
                graph.setInitializer(i, repeated(tensor));
            }
        }
        addRows(graph);
        graph.addNode(NodeProto.newBuilder()
                .setOpType("Identity")
                .setName(LOWER)
                .addInput(entrance)
                .addOutput(LOWER));
        graph.addOutput(graph.getOutput(0).toBuilder().setName(LOWER));
        return model.toBuilder().setGraph(graph).build();
    }

    private static TensorProto repeated(TensorProto types) {
        float[] first = EncoderArtefact.values(types);
        float[] all = new float[Unit.ROWS * EncoderArtefact.WIDTH];
        for (int i = 0; i < all.length; i++) {
            all[i] = first[i % EncoderArtefact.WIDTH];
        }
        return GraphBuilder.tensor(types.getName(), all, Unit.ROWS, EncoderArtefact.WIDTH);
    }

    private void addRows(GraphProto.Builder graph) {
        var rows = file.tensor(ROWS);
        graph.addInitializer(GraphBuilder.tensor(ROWS, rows.values(), rows.shape()));
        int first = -1;
        for (int i = 0; i < graph.getNodeCount(); i++) {
            if (graph.getNode(i).getInputList().contains(entrance)) {
                first = first < 0 ? i : first;
                graph.setNode(i, redirected(graph.getNode(i)));
            }
        }
        if (first < 0) {
            throw new IllegalStateException("The encoder's graph has no value " + entrance);
        }
        graph.addNode(first, node("Gather", ROWS, TYPES, ROWS + "-of-pieces"));
        graph.addNode(first + 1, node("Add", entrance, ROWS + "-of-pieces", WITH_ROWS));
    }

    private NodeProto redirected(NodeProto node) {
        var redirected = node.toBuilder();
        for (int i = 0; i < node.getInputCount(); i++) {
            if (node.getInput(i).equals(entrance)) {
                redirected.setInput(i, WITH_ROWS);
            }
        }
        return redirected.build();
    }

    private static NodeProto node(String operator, String a, String b, String output) {
        return NodeProto.newBuilder()
                .setOpType(operator)
                .setName(output)
                .addInput(a)
                .addInput(b)
                .addOutput(output)
                .build();
    }
}

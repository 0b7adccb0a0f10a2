package org.onrecord.extraction.encoder;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * The encoder as its Maven artefact brings it: all-MiniLM-L6-v2 (Apache-2.0), a BERT of six layers, 384 values a piece, as
 * an ONNX graph.
 */
public final class EncoderArtefact {

    /** Name of the encoder, as its makers call it. */
    public static final String NAME = "all-MiniLM-L6-v2";

    /** Values a piece. */
    public static final int WIDTH = 384;

    /** Values inside a layer. */
    public static final int INNER = 4 * WIDTH;

    public static final int LAYERS = 6;

    private static final String GRAPH = "/all-minilm-l6-v2.onnx";
    private static final String MATRIX_PRODUCT = "MatMul";

    private EncoderArtefact() {}

    /** @throws UncheckedIOException if the artefact is not on the class path or cannot be read */
    static ModelProto graph() {
        try (InputStream file = EncoderArtefact.class.getResourceAsStream(GRAPH)) {
            if (file == null) {
                throw new IOException(GRAPH + " is not on the class path");
            }
            return ModelProto.parseFrom(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The encoder cannot be read", e);
        }
    }

    /** The encoder's values by the names of the original model. */
    public static NamedValues weights() {
        var model = graph();
        var names = names(model);
        var weights = new HashMap<String, float[]>();
        for (var tensor : model.getGraph().getInitializerList()) {
            if (tensor.getDataType() == TensorProto.DataType.FLOAT.getNumber() && tensor.hasRawData()) {
                weights.put(names.getOrDefault(tensor.getName(), tensor.getName()), values(tensor));
            }
        }
        return new NamedValues(weights);
    }

    /** Names of the matrices by those of the graph, which numbers them: the nodes that use them tell. */
    static Map<String, String> names(ModelProto model) {
        var names = new HashMap<String, String>();
        for (NodeProto node : model.getGraph().getNodeList()) {
            if (node.getOpType().equals(MATRIX_PRODUCT)) {
                var name = node.getName()
                                .substring(1)
                                .replace("/" + MATRIX_PRODUCT, "")
                                .replace('/', '.') + ".weight";
                node.getInputList().forEach(input -> names.put(input, name));
            }
        }
        return names;
    }

    static float[] values(TensorProto tensor) {
        var buffer = tensor.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }
}

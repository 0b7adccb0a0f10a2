package org.onrecord.extraction.encoder;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Writes an ONNX graph, one operation a line. Every method answers the name of the value it makes. Operators are those of
 * the <a href="https://onnx.ai/onnx/operators/">ONNX operator set</a> 20.
 */
public final class GraphBuilder {

    private static final long OPERATOR_SET = 20;
    private static final long IR_VERSION = 9;
    private static final double MINUTE = 1e-12;

    private final GraphProto.Builder graph;
    private final ModelFile file;
    private int made;

    /** @param file where {@link #weight} finds its values */
    public GraphBuilder(String name, ModelFile file) {
        this.graph = GraphProto.newBuilder().setName(name);
        this.file = file;
    }

    /** A rectangle of numbers that the caller gives, of any size. */
    public String floats(String name, int rank) {
        return input(name, TensorProto.DataType.FLOAT, rank);
    }

    /** Whole numbers that the caller gives, of any size. */
    public String longs(String name, int rank) {
        return input(name, TensorProto.DataType.INT64, rank);
    }

    private String input(String name, TensorProto.DataType type, int rank) {
        graph.addInput(value(name, type, rank));
        return name;
    }

    /** Values of the model file. */
    public String weight(String name) {
        var tensor = file.tensor(name);
        boolean there =
                graph.getInitializerList().stream().anyMatch(t -> t.getName().equals(name));
        if (!there) {
            graph.addInitializer(tensor(name, tensor.values(), tensor.shape()));
        }
        return name;
    }

    /** One number. */
    public String constant(float value) {
        var name = "constant-" + made++;
        graph.addInitializer(tensor(name, new float[] {value}));
        return name;
    }

    private String indexes(long... values) {
        var name = "indexes-" + made++;
        graph.addInitializer(TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.INT64.getNumber())
                .addDims(values.length)
                .addAllInt64Data(java.util.Arrays.stream(values).boxed().toList()));
        return name;
    }

    /** A node with one output. */
    public String node(String operator, List<String> inputs, AttributeProto... attributes) {
        return nodes(operator, 1, inputs, attributes).get(0);
    }

    private List<String> nodes(String operator, int outputs, List<String> inputs, AttributeProto... attributes) {
        var names = java.util.stream.IntStream.range(0, outputs)
                .mapToObj(i -> operator + "-" + made++)
                .toList();
        graph.addNode(NodeProto.newBuilder()
                .setOpType(operator)
                .setName(names.get(0))
                .addAllInput(inputs)
                .addAllOutput(names)
                .addAllAttribute(List.of(attributes)));
        return names;
    }

    /** Rows of a table. */
    public String look(String table, String rows) {
        return node("Gather", List.of(table, rows));
    }

    public String add(String a, String b) {
        return node("Add", List.of(a, b));
    }

    public String multiply(String a, String b) {
        return node("Mul", List.of(a, b));
    }

    public String product(String a, String b) {
        return node("MatMul", List.of(a, b));
    }

    /** x times the weight, plus the bias, of a layer of that name. */
    public String dense(String x, String name) {
        return add(product(x, weight(name + ".weight")), weight(name + ".bias"));
    }

    /** Layer normalisation over the last dimension. */
    public String norm(String x, String name) {
        var epsilon = AttributeProto.newBuilder()
                .setName("epsilon")
                .setType(AttributeProto.AttributeType.FLOAT)
                .setF((float) MINUTE)
                .build();
        return node("LayerNormalization", List.of(x, weight(name + ".weight"), weight(name + ".bias")), epsilon);
    }

    public String gelu(String x) {
        return node("Gelu", List.of(x));
    }

    public String softmax(String x) {
        return node("Softmax", List.of(x));
    }

    public String concat(String a, String b) {
        return node("Concat", List.of(a, b), integer("axis", -1));
    }

    /** The last dimension in pieces of the given lengths. */
    public List<String> split(String x, long... lengths) {
        return nodes("Split", lengths.length, List.of(x, indexes(lengths)), integer("axis", -1));
    }

    /** @param shape lengths of the dimensions; 0 leaves one as it is, -1 is what remains */
    public String reshape(String x, long... shape) {
        return node("Reshape", List.of(x, indexes(shape)));
    }

    public String transpose(String x, long... order) {
        var attribute = AttributeProto.newBuilder().setName("perm").setType(AttributeProto.AttributeType.INTS);
        for (long dimension : order) {
            attribute.addInts(dimension);
        }
        return node("Transpose", List.of(x), attribute.build());
    }

    /** The graph, with one output of that name. */
    public ModelProto build(String result, String output, int rank) {
        graph.addNode(NodeProto.newBuilder()
                .setOpType("Identity")
                .setName(output)
                .addInput(result)
                .addOutput(output));
        graph.addOutput(value(output, TensorProto.DataType.FLOAT, rank));
        return ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPERATOR_SET))
                .setGraph(graph)
                .build();
    }

    private static AttributeProto integer(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    private static ValueInfoProto value(String name, TensorProto.DataType type, int rank) {
        var shape = TensorShapeProto.newBuilder();
        for (int i = 0; i < rank; i++) {
            shape.addDim(Dimension.newBuilder().setDimParam(name + "-" + i));
        }
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder()
                                .setElemType(type.getNumber())
                                .setShape(shape)))
                .build();
    }

    /** A tensor of 32-bit floats as a graph keeps it. */
    static TensorProto tensor(String name, float[] values, long... shape) {
        var bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        var tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.FLOAT.getNumber())
                .setRawData(ByteString.copyFrom(bytes.array()));
        for (long length : shape) {
            tensor.addDims(length);
        }
        return tensor.build();
    }
}

package org.onrecord.extraction.encoder;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A graph that is ready to run, on the thread that calls: it starts no threads of its own. Safe for many threads at once,
 * and each gets what it would get alone.
 */
public final class Session implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /** @throws IllegalStateException if the runtime does not take the graph */
    public Session(ModelProto graph) {
        try (var options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // The arena keeps what its largest text took for good.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            this.session = load(graph, options);
        } catch (OrtException e) {
            throw new IllegalStateException("The model's graph cannot be loaded", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The model's graph cannot be written to the temporary folder", e);
        }
    }

    /** By way of a file, so that the Java heap never holds the graph twice. */
    private OrtSession load(ModelProto graph, SessionOptions options) throws IOException, OrtException {
        var file = Files.createTempFile("onrecord-model", ".onnx");
        try {
            try (var out = Files.newOutputStream(file)) {
                graph.writeTo(out);
            }
            return environment.createSession(file.toString(), options);
        } finally {
            Files.delete(file);
        }
    }

    /** The inputs of one run. */
    public final class Run implements AutoCloseable {
        private final Map<String, OnnxTensor> inputs = new HashMap<>();

        private Run() {}

        public Run floats(String name, float[] values, long... shape) {
            return with(name, () -> OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape));
        }

        public Run longs(String name, long[] values, long... shape) {
            return with(name, () -> OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape));
        }

        private Run with(String name, Make make) {
            try {
                inputs.put(name, make.tensor());
                return this;
            } catch (OrtException e) {
                throw new IllegalStateException("The model does not take its input " + name, e);
            }
        }

        /** The graph's first output, the last dimension running fastest. */
        public float[] output() {
            return outputs(session.getOutputNames().iterator().next()).get(0);
        }

        /** Outputs of the graph by name, the last dimension of each running fastest. */
        public List<float[]> outputs(String... names) {
            try (var result = session.run(inputs, new LinkedHashSet<>(List.of(names)))) {
                var outputs = new ArrayList<float[]>();
                for (var output : result) {
                    var buffer = ((OnnxTensor) output.getValue()).getFloatBuffer();
                    float[] values = new float[buffer.remaining()];
                    buffer.get(values);
                    outputs.add(values);
                }
                return outputs;
            } catch (OrtException e) {
                throw new IllegalStateException("The model failed", e);
            }
        }

        @Override
        public void close() {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    @FunctionalInterface
    private interface Make {
        OnnxTensor tensor() throws OrtException;
    }

    /** Begins a run; to be closed by the caller. */
    public Run run() {
        return new Run();
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The model cannot be closed", e);
        }
    }
}

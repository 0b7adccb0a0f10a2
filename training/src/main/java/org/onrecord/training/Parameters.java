package org.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The model's values by name, and the optimiser's memory of those that learn. */
public final class Parameters {

    private static final float DECAY = 0.01f;
    private static final float FIRST_MOMENT = 0.9f;
    private static final float SECOND_MOMENT = 0.999f;
    private static final float EPSILON = 1e-6f;
    private static final double LONGEST_GRADIENT = 1;

    private final NDManager manager;
    private final Map<String, NDArray> values = new LinkedHashMap<>();
    private final Map<String, Learner> learners = new LinkedHashMap<>();

    /** What learns: its two moments (Kingma and Ba, 2015) and whether it belongs to a head. */
    private record Learner(NDArray value, NDArray first, NDArray second, boolean head) {}

    public Parameters(NDManager manager) {
        this.manager = manager;
    }

    public NDArray get(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** A value that stays as it is. */
    void fix(String name, float[] value, long... shape) {
        // A copy in the engine's own memory, aligned there: matrix products round by the alignment of what they read.
        try (var unaligned = manager.create(value, new Shape(shape))) {
            values.put(name, unaligned.duplicate());
        }
    }

    /** A value that learns. */
    public void learn(String name, boolean head, float[] value, long... shape) {
        fix(name, value, shape);
        var array = get(name);
        learners.put(name, new Learner(array, array.zerosLike(), array.zerosLike(), head));
        array.setRequiresGradient(true);
        // The engine leaves a new gradient as it finds the memory.
        try (var gradient = array.getGradient()) {
            array.zerosLike().copyTo(gradient);
        }
    }

    /** The values that learn, as they stand. */
    public Map<String, float[]> learned() {
        var learned = new LinkedHashMap<String, float[]>();
        learners.forEach((name, learner) -> learned.put(name, learner.value().toFloatArray()));
        return learned;
    }

    public long[] shape(String name) {
        return get(name).getShape().getShape();
    }

    /**
     * One step of AdamW (Loshchilov and Hutter, 2019) along the gradients, which are cut to length 1 together and then
     * forgotten.
     *
     * @param step number of this step, from 1
     */
    public void step(int step, float encoderRate, float headRate) {
        float scale = (float) Math.min(1, LONGEST_GRADIENT / gradientLength());
        double correction = Math.sqrt(1 - Math.pow(SECOND_MOMENT, step)) / (1 - Math.pow(FIRST_MOMENT, step));
        for (var learner : learners.values()) {
            float rate = learner.head() ? headRate : encoderRate;
            try (var gradient = learner.value().getGradient()) {
                learner.value()
                        .getNDArrayInternal()
                        .adamUpdate(
                                new NDList(learner.value(), gradient, learner.first(), learner.second()),
                                new NDList(learner.value()),
                                rate,
                                (float) (rate * correction),
                                DECAY,
                                scale,
                                -1f,
                                FIRST_MOMENT,
                                SECOND_MOMENT,
                                EPSILON,
                                false,
                                true);
                gradient.muli(0);
            }
        }
    }

    private double gradientLength() {
        double sum = 0;
        for (var learner : learners.values()) {
            try (var gradient = learner.value().getGradient();
                    var square = gradient.square();
                    var total = square.sum()) {
                sum += total.getFloat();
            }
        }
        return Math.max(Math.sqrt(sum), 1e-12);
    }

    /** Writes what learns, with the optimiser's memory. */
    void write(DataOutputStream out) throws IOException {
        for (var entry : learners.entrySet()) {
            out.writeUTF(entry.getKey());
            write(entry.getValue().value(), out);
            write(entry.getValue().first(), out);
            write(entry.getValue().second(), out);
        }
    }

    /** @throws IOException if this is not what {@link #write} wrote of the same values */
    void read(DataInputStream in) throws IOException {
        for (var entry : learners.entrySet()) {
            if (!in.readUTF().equals(entry.getKey())) {
                throw new IOException("The checkpoint belongs to another model");
            }
            read(entry.getValue().value(), in);
            read(entry.getValue().first(), in);
            read(entry.getValue().second(), in);
        }
    }

    private static void write(NDArray array, DataOutputStream out) throws IOException {
        float[] values = array.toFloatArray();
        var bytes = ByteBuffer.allocate(4 * values.length);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    private void read(NDArray array, DataInputStream in) throws IOException {
        var bytes = in.readNBytes(4 * (int) array.size());
        if (bytes.length < 4 * array.size()) {
            throw new EOFException("The checkpoint ends too early");
        }
        float[] values = new float[(int) array.size()];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        // NDArray.set would leave the array pointing at memory that nobody holds.
        try (var read = manager.create(values, array.getShape())) {
            read.copyTo(array);
        }
    }
}

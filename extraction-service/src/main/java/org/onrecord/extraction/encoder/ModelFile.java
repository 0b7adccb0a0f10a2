package org.onrecord.extraction.encoder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The learned part of a model as a file, big-endian: the word {@code ONRM}, the format's number, the model's name, in
 * format 2 the name of what it stands on, the number of the encoder's lower layers that were left as they are, the number
 * of tensors; for each its name, its dimensions and its values. Large matrices are rounded to eight bits: a scale for each column, then a signed byte for
 * each value, in units of a 127th of the scale. All others are 32-bit floats.
 *
 * @param name the model's name and number, as in receipts
 * @param on what it stands on: the encoder's artefact if it brings layers of the encoder, which is format 1, or else the
 *     name of the model whose encoder it reads
 * @param frozen number of the encoder's lower layers that come from its artefact unchanged
 * @param tensors shape and values by name
 */
public record ModelFile(String name, String on, int frozen, Map<String, Tensor> tensors) {

    private static final int MAGIC = 0x4F4E524D;
    private static final int OWN_ENCODER = 1;
    private static final int OTHER_ENCODER = 2;
    private static final int LEAST_ROUNDED = 8_192;
    private static final int MOST_VALUES = 1 << 24;
    private static final int MOST_TENSORS = 1_000;
    private static final int MOST_DIMENSIONS = 4;
    private static final int GREATEST = 127;

    /** Values with the length of each dimension, the last running fastest. */
    public record Tensor(long[] shape, float[] values) {}

    public ModelFile {
        tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
    }

    /** @throws IllegalArgumentException if the file has no such tensor */
    Tensor tensor(String tensor) {
        var found = tensors.get(tensor);
        if (found == null) {
            throw new IllegalArgumentException("The model file has no values " + tensor);
        }
        return found;
    }

    public NamedValues values() {
        var values = new LinkedHashMap<String, float[]>();
        tensors.forEach((tensor, content) -> values.put(tensor, content.values()));
        return new NamedValues(values);
    }

    public void write(OutputStream to) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(to));
        out.writeInt(MAGIC);
        boolean own = on.equals(EncoderArtefact.NAME);
        out.writeInt(own ? OWN_ENCODER : OTHER_ENCODER);
        out.writeUTF(name);
        if (!own) {
            out.writeUTF(on);
        }
        out.writeInt(frozen);
        out.writeInt(tensors.size());
        for (var entry : tensors.entrySet()) {
            out.writeUTF(entry.getKey());
            write(entry.getValue(), out);
        }
        out.flush();
    }

    private static void write(Tensor tensor, DataOutputStream out) throws IOException {
        out.writeByte(tensor.shape().length);
        for (long length : tensor.shape()) {
            out.writeInt((int) length);
        }
        if (rounded(tensor.shape())) {
            writeRounded(tensor, out);
        } else {
            for (float value : tensor.values()) {
                out.writeFloat(value);
            }
        }
    }

    private static boolean rounded(long[] shape) {
        return shape.length == 2 && shape[0] * shape[1] >= LEAST_ROUNDED;
    }

    private static void writeRounded(Tensor tensor, DataOutputStream out) throws IOException {
        int columns = (int) tensor.shape()[1];
        float[] scales = new float[columns];
        for (int i = 0; i < tensor.values().length; i++) {
            scales[i % columns] = Math.max(scales[i % columns], Math.abs(tensor.values()[i]));
        }
        for (float scale : scales) {
            out.writeFloat(scale);
        }
        for (int i = 0; i < tensor.values().length; i++) {
            float scale = scales[i % columns];
            out.writeByte(scale == 0 ? 0 : Math.round(tensor.values()[i] / scale * GREATEST));
        }
    }

    /** @throws IOException if this is no model file of this format, or not whole */
    public static ModelFile read(InputStream from) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(from));
        int format = in.readInt() == MAGIC ? in.readInt() : 0;
        if (format != OWN_ENCODER && format != OTHER_ENCODER) {
            throw new IOException("This is no model file of a known format");
        }
        var name = in.readUTF();
        var on = format == OWN_ENCODER ? EncoderArtefact.NAME : in.readUTF();
        int frozen = within(in.readInt(), EncoderArtefact.LAYERS);
        int count = within(in.readInt(), MOST_TENSORS);
        var tensors = new LinkedHashMap<String, Tensor>();
        for (int i = 0; i < count; i++) {
            tensors.put(in.readUTF(), readTensor(in));
        }
        return new ModelFile(name, on, frozen, tensors);
    }

    private static Tensor readTensor(DataInputStream in) throws IOException {
        long[] shape = new long[within(in.readByte(), MOST_DIMENSIONS)];
        long size = 1;
        for (int i = 0; i < shape.length; i++) {
            shape[i] = within(in.readInt(), MOST_VALUES);
            size = within(size * shape[i], MOST_VALUES);
        }
        float[] values = new float[(int) size];
        if (rounded(shape)) {
            readRounded(values, (int) shape[1], in);
        } else {
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readFloat();
            }
        }
        return new Tensor(shape, values);
    }

    private static void readRounded(float[] values, int columns, DataInputStream in) throws IOException {
        float[] scales = new float[columns];
        for (int i = 0; i < columns; i++) {
            scales[i] = in.readFloat() / GREATEST;
        }
        byte[] bytes = new byte[values.length];
        in.readFully(bytes);
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes[i] * scales[i % columns];
        }
    }

    private static int within(long number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("The model file is damaged: " + number + " where at most " + most + " can be");
        }
        return (int) number;
    }
}

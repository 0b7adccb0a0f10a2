package org.onrecord.extraction.encoder;

import java.util.Arrays;

/** The encoder with the fine-tuned values of one model file. */
public final class Encoder implements AutoCloseable {

    private final Session session;

    /** @throws IllegalArgumentException if the file is not of this encoder */
    public Encoder(ModelFile file) {
        this.session = new Session(EncoderGraph.of(file));
    }

    /**
     * What the encoder reads in a window. Each window is read alone: what else the article or the service reads at the
     * time changes nothing.
     */
    public Reading read(Window window) {
        int length = window.length();
        long[] mask = new long[length];
        Arrays.fill(mask, 1);
        try (var run = session.run()) {
            var layers = run.longs("input_ids", longs(window.ids()), 1, length)
                    .longs("token_type_ids", longs(window.rows()), 1, length)
                    .longs("attention_mask", mask, 1, length)
                    .outputs(EncoderGraph.LAST, EncoderGraph.LOWER);
            return new Reading(ofFirstPieces(layers.get(0), window), ofAllPieces(layers.get(1), window));
        }
    }

    @Override
    public void close() {
        session.close();
    }

    private static float[] ofFirstPieces(float[] pieces, Window window) {
        int width = EncoderArtefact.WIDTH;
        float[] units = new float[window.size() * width];
        for (int i = 0; i < window.size(); i++) {
            System.arraycopy(pieces, window.places().get(i) * width, units, i * width, width);
        }
        return units;
    }

    private static float[] ofAllPieces(float[] pieces, Window window) {
        int width = EncoderArtefact.WIDTH;
        float[] units = new float[window.size() * width];
        for (int i = 0; i < window.size(); i++) {
            int first = window.places().get(i) * width;
            int count = window.units().get(i).pieces().size();
            for (int h = 0; h < width; h++) {
                float sum = 0;
                for (int piece = 0; piece < count; piece++) {
                    sum += pieces[first + piece * width + h];
                }
                units[i * width + h] = sum / count;
            }
        }
        return units;
    }

    private static long[] longs(java.util.List<Integer> values) {
        return values.stream().mapToLong(Integer::longValue).toArray();
    }
}

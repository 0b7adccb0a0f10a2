package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.extraction.encoder.EncoderArtefact;
import org.onrecord.extraction.encoder.Encoding;
import org.onrecord.extraction.encoder.LinearChain;
import org.onrecord.extraction.encoder.ModelFile;
import org.onrecord.extraction.encoder.Reading;
import org.onrecord.extraction.encoder.Session;

/** The head that finds names. */
public final class NameModel implements AutoCloseable {

    /** Rule of what the model finds, in receipts. */
    public static final String RULE = "name-model";

    private static final int TAGS = NameTag.values().length;

    private final String name;
    private final LinearChain chain;
    private final Session session;

    /** @throws IllegalArgumentException if the file has no name head */
    public NameModel(ModelFile file) {
        this.name = file.name();
        this.chain = new LinearChain(TAGS, file.values().get("name.transitions"), NameTag.allowed());
        this.session = new Session(NameGraph.of(file));
    }

    /** Name and number of the model, as in receipts. */
    public String name() {
        return name;
    }

    /**
     * A name that the model finds.
     *
     * @param first index of its first unit
     * @param end index after its last unit
     * @param probability of its least likely unit
     * @param rule by which it was found, as in receipts
     */
    public record Found(int first, int end, EntityType type, double probability, String rule) {}

    /**
     * @param clues {@link NameClue#COUNT} values for each unit of the encoding
     * @return the names in the order of the text
     */
    public List<Found> read(Encoding encoding, float[] clues) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < encoding.windows().size(); i++) {
            var window = encoding.windows().get(i);
            float[] own = Arrays.copyOfRange(clues, window.first() * NameClue.COUNT, window.end() * NameClue.COUNT);
            float[] scores = scores(encoding.readings().get(i), own, window.size());
            collect(scores, window.first(), found);
        }
        return found;
    }

    /**
     * @param clues {@link NameClue#COUNT} values for each of the units
     * @param size number of units
     * @return a score for each {@link NameTag} at each unit
     */
    public float[] scores(Reading reading, float[] clues, int size) {
        try (var run = session.run()) {
            return run.floats(NameGraph.LAST, reading.last(), size, EncoderArtefact.WIDTH)
                    .floats(NameGraph.LOWER, reading.lower(), size, EncoderArtefact.WIDTH)
                    .floats(NameGraph.CLUES, clues, size, NameClue.COUNT)
                    .output();
        }
    }

    private void collect(float[] scores, int offset, List<Found> found) {
        int[] path = chain.best(scores);
        double[] shares = chain.marginals(scores).ofTags();
        for (int i = 0; i < path.length; i++) {
            var type = NameTag.values()[path[i]].type();
            if (type == null) {
                continue;
            }
            int end = i + 1;
            double least = shares[i * TAGS + path[i]];
            while (end < path.length && path[end] == NameTag.of(type, false).ordinal()) {
                least = Math.min(least, shares[end * TAGS + path[end]]);
                end++;
            }
            found.add(new Found(offset + i, offset + end, type, least, RULE));
            i = end - 1;
        }
    }

    @Override
    public void close() {
        session.close();
    }
}

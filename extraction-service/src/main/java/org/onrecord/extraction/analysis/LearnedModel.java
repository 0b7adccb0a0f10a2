package org.onrecord.extraction.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.encoder.EncodeText;
import org.onrecord.extraction.encoder.Encoder;
import org.onrecord.extraction.encoder.ModelFile;
import org.onrecord.extraction.encoder.WordPieces;
import org.onrecord.extraction.entity.NameModel;
import org.onrecord.extraction.quotation.learned.QuotationModel;

/**
 * The learned parts of the pipeline: the encoder, read once a text, and the heads on it.
 *
 * @param files the model files, in the order in which they were put together
 * @param names null if names are found by rules alone
 */
public record LearnedModel(
        List<Identity> files,
        EncodeText encodeText,
        QuotationModel quotations,
        @Nullable NameModel names) implements AutoCloseable {

    /**
     * A model file.
     *
     * @param name name and number of the model
     * @param sha256 of its file, in hexadecimal
     * @param on what it was fine-tuned from or reads
     */
    public record Identity(String name, String sha256, String on) {}

    public LearnedModel {
        files = List.copyOf(files);
    }

    /**
     * @param longest texts of more UTF-16 units are left to the rules
     * @param leastCue least probability with which a cue is taken for one, 0 to 1
     * @throws IllegalArgumentException if the file is not of this encoder and these heads
     */
    public static LearnedModel of(ModelFile file, String sha256, int longest, double leastCue) {
        return new LearnedModel(
                List.of(new Identity(file.name(), sha256, file.on())),
                new EncodeText(new Encoder(file), WordPieces.load(), file.name(), longest),
                new QuotationModel(file, leastCue),
                null);
    }

    /**
     * The same with a head that finds names.
     *
     * @throws IllegalArgumentException if the file has no such head
     */
    public LearnedModel with(ModelFile file, String sha256) {
        var more = new ArrayList<>(files);
        more.add(new Identity(file.name(), sha256, file.on()));
        return new LearnedModel(more, encodeText, quotations, new NameModel(file));
    }

    /** Name and number of the model that brings the encoder. */
    public String name() {
        return files.get(0).name();
    }

    /** Gives back the memory of all graphs, which the Java heap does not hold. A service keeps its model until it ends. */
    @Override
    public void close() {
        encodeText.close();
        quotations.close();
        if (names != null) {
            names.close();
        }
    }
}

package org.onrecord.extraction.analysis;

import org.onrecord.extraction.encoder.EncodeText;
import org.onrecord.extraction.encoder.Encoder;
import org.onrecord.extraction.encoder.ModelFile;
import org.onrecord.extraction.encoder.WordPieces;
import org.onrecord.extraction.quotation.learned.QuotationModel;

/**
 * The learned parts of the pipeline: the encoder, read once a text, and the heads on it.
 *
 * @param name name and number of the model
 * @param sha256 of its file, in hexadecimal
 */
public record LearnedModel(String name, String sha256, EncodeText encodeText, QuotationModel quotations)
        implements AutoCloseable {

    /**
     * @param longest texts of more UTF-16 units are left to the rules
     * @param leastCue least probability with which a cue is taken for one, 0 to 1
     * @throws IllegalArgumentException if the file is not of this encoder and these heads
     */
    public static LearnedModel of(ModelFile file, String sha256, int longest, double leastCue) {
        return new LearnedModel(
                file.name(),
                sha256,
                new EncodeText(new Encoder(file), WordPieces.load(), file.name(), longest),
                new QuotationModel(file, leastCue));
    }

    /** Gives back the memory of both graphs, which the Java heap does not hold. A service keeps its model until it ends. */
    @Override
    public void close() {
        encodeText.close();
        quotations.close();
    }
}

package org.onrecord.extraction.analysis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.TextHash;
import org.onrecord.extraction.encoder.ModelFile;

/** Finds the configured model file and makes sure that it is the one that is meant. A service without it does not start. */
final class FindModel {

    private static final String NONE = "none";
    private static final String FOLDER = "/models/";
    private static final String ENDING = ".bin";
    private static final long LONGEST = 64L << 20;

    private final QuotationsConfig config;

    FindModel(QuotationsConfig config) {
        this.config = config;
    }

    /**
     * @return null if rules alone shall run
     * @throws IllegalStateException if there is no such model, or if it is another or damaged; says what to do
     */
    @Nullable
    LearnedModel find() {
        if (config.model().equals(NONE)) {
            return null;
        }
        if (!(config.leastCue() >= 0 && config.leastCue() <= 1)) {
            throw new IllegalStateException(
                    "onrecord.quotations.least-cue is a probability, 0 to 1, not " + config.leastCue());
        }
        try {
            var bytes = bytes();
            var sum = checked(bytes);
            return LearnedModel.of(
                    ModelFile.read(new ByteArrayInputStream(bytes)), sum, config.longestText(), config.leastCue());
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The model onrecord.quotations.model=" + config.model() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private byte[] bytes() throws IOException {
        var brought = resource(ENDING);
        if (brought != null) {
            return brought;
        }
        var file = Path.of(config.model());
        if (!Files.isRegularFile(file)) {
            throw new IOException("it is neither \"none\" nor a model that the service brings nor a file");
        }
        if (Files.size(file) > LONGEST) {
            throw new IOException("the file has more than " + (LONGEST >> 20) + " MiB");
        }
        return Files.readAllBytes(file);
    }

    private String checked(byte[] bytes) throws IOException {
        var sum = TextHash.sha256(bytes);
        var meant = meant();
        if (!sum.equals(meant)) {
            throw new IOException("its SHA-256 is " + sum + ", not " + meant);
        }
        return sum;
    }

    private String meant() throws IOException {
        if (config.modelSha256().isPresent()) {
            return config.modelSha256().get().strip().toLowerCase(Locale.ROOT);
        }
        var brought = resource(ENDING + ".sha256");
        if (brought == null) {
            throw new IOException("a file needs its SHA-256 in onrecord.quotations.model-sha256");
        }
        return new String(brought, StandardCharsets.US_ASCII).split("\\s", 2)[0];
    }

    private byte @Nullable [] resource(String ending) throws IOException {
        // A name, not a path: nothing else of the class path can be meant.
        if (!config.model().matches("[a-z0-9-]+")) {
            return null;
        }
        try (InputStream file = FindModel.class.getResourceAsStream(FOLDER + config.model() + ending)) {
            return file == null ? null : file.readAllBytes();
        }
    }
}

package org.onrecord.extraction.analysis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.TextHash;
import org.onrecord.extraction.encoder.ModelFile;

/**
 * Finds a configured model file and makes sure that it is the one that is meant.
 *
 * @param setting prefix of the settings, as in {@code onrecord.quotations}
 * @param model {@code none}, the name of a model that the service brings, or the path of a file
 * @param sha256 of the file, in hexadecimal
 */
record FindModelFile(String setting, String model, Optional<String> sha256) {

    private static final String NONE = "none";
    private static final String FOLDER = "/models/";
    private static final String ENDING = ".bin";
    private static final long LONGEST = 64L << 20;

    /** A model file and its SHA-256. */
    record Found(ModelFile file, String sha256) {}

    /**
     * @return null if rules alone shall run
     * @throws IllegalStateException if there is no such model, or if it is another or damaged; says what to do
     */
    @Nullable
    Found find() {
        if (model.equals(NONE)) {
            return null;
        }
        try {
            var bytes = bytes();
            var sum = checked(bytes);
            return new Found(ModelFile.read(new ByteArrayInputStream(bytes)), sum);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The model " + setting + ".model=" + model + " cannot be read: " + e.getMessage(), e);
        }
    }

    private byte[] bytes() throws IOException {
        var brought = resource(ENDING);
        if (brought != null) {
            return brought;
        }
        var file = Path.of(model);
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
        if (sha256.isPresent()) {
            return sha256.get().strip().toLowerCase(Locale.ROOT);
        }
        var brought = resource(ENDING + ".sha256");
        if (brought == null) {
            throw new IOException("a file needs its SHA-256 in " + setting + ".model-sha256");
        }
        return new String(brought, StandardCharsets.US_ASCII).split("\\s", 2)[0];
    }

    private byte @Nullable [] resource(String ending) throws IOException {
        // A name, not a path: nothing else of the class path can be meant.
        if (!model.matches("[a-z0-9-]+")) {
            return null;
        }
        try (InputStream file = FindModelFile.class.getResourceAsStream(FOLDER + model + ending)) {
            return file == null ? null : file.readAllBytes();
        }
    }
}

package org.onrecord.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.citation.TextHash;
import org.onrecord.extraction.encoder.ModelFile;

/** Writes a model file and its SHA-256 beside it, as sha256sum writes it and "sha256sum -c" checks it. */
public final class WriteModel {

    private WriteModel() {}

    /** Also prints the line with the SHA-256. */
    public static void to(Path file, ModelFile model) throws IOException {
        byte[] bytes = bytes(model);
        Files.write(file, bytes);
        var sum = TextHash.sha256(bytes) + "  " + file.getFileName() + "\n";
        Files.writeString(file.resolveSibling(file.getFileName() + ".sha256"), sum);
        System.out.print(sum);
    }

    static byte[] bytes(ModelFile model) throws IOException {
        var out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}

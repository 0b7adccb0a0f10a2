package org.onrecord.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a run stands, in a file: a run that was stopped goes on from there and ends with the same model. */
final class Checkpoint {

    private static final int BUFFER = 1 << 20;

    private final Path file;

    Checkpoint(Path folder) {
        this.file = folder.resolve("checkpoint.bin");
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Replaces the file in one step: a run killed while it writes leaves the older one. */
    void write(Recipe recipe, int step, Parameters values) throws IOException {
        var unfinished = file.resolveSibling("checkpoint.unfinished");
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER))) {
            out.writeUTF(recipe.toString());
            out.writeInt(step);
            values.write(out);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * @return the number of steps that were made
     * @throws IOException if the file is of another recipe or not whole
     */
    int read(Recipe recipe, Parameters values) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            var of = in.readUTF();
            if (!of.equals(recipe.toString())) {
                throw new IOException(file + " is of another recipe, " + of + ", not of " + recipe
                        + "; take its steps and seed, or another folder");
            }
            int step = in.readInt();
            values.read(in);
            return step;
        } catch (EOFException e) {
            throw new IOException(file + " is not whole", e);
        }
    }
}

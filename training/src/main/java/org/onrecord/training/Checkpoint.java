package org.onrecord.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** Where a run stands, in a file: a run that was stopped goes on from there and ends with the same model. */
final class Checkpoint {

    private static final int BUFFER = 1 << 20;

    /** What a command line can change of a recipe, as {@link Recipe#toString} begins. */
    private static final Pattern VARIED = Pattern.compile("Recipe\\[steps=(\\d{1,8}), seed=(\\d{1,10}),");

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
        return read(in -> {
            var of = in.readUTF();
            if (!of.equals(recipe.toString())) {
                throw new IOException(file + " is of another recipe, " + of + ", not of " + recipe
                        + "; take its steps and seed, or another folder");
            }
            int step = in.readInt();
            values.read(in);
            return step;
        });
    }

    /**
     * The recipe of the run, which is the standard one but for steps and seed.
     *
     * @throws IOException if there is no checkpoint, or if its run had another recipe still
     */
    Recipe recipe() throws IOException {
        if (!exists()) {
            throw new IOException(file + " is missing; training/train writes it after five minutes");
        }
        var written = read(in -> in.readUTF());
        var varied = VARIED.matcher(written);
        var recipe = Recipe.STANDARD;
        if (varied.lookingAt()) {
            recipe = recipe.withSteps(Integer.parseInt(varied.group(1))).withSeed(Long.parseLong(varied.group(2)));
        }
        if (!recipe.toString().equals(written)) {
            throw new IOException(file + " is of a recipe that this program does not have: " + written);
        }
        return recipe;
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private <T> T read(Reader<T> reader) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            return reader.read(in);
        } catch (EOFException | UTFDataFormatException e) {
            throw new IOException(file + " is not whole or no checkpoint", e);
        }
    }
}

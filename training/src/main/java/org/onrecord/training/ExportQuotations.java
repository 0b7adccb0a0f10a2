package org.onrecord.training;

import ai.djl.ndarray.NDManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.encoder.EncoderArtefact;
import org.onrecord.extraction.encoder.ModelFile;

/**
 * {@code ExportQuotations FOLDER NAME FILE}: writes the model as the folder's checkpoint has it, and its SHA-256 beside it.
 * {@code training/export} calls it.
 */
public final class ExportQuotations {

    private ExportQuotations() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.err));
    }

    /** @return the exit status, see {@link Command#run} */
    static int run(List<String> arguments, PrintStream complaints) {
        return Command.run("training/export", () -> Export.parse(arguments), ExportQuotations::export, complaints);
    }

    /** What the command line asks for. */
    private record Export(Path folder, String name, Path file) {

        static Export parse(List<String> arguments) {
            var words = Arguments.parse(arguments, Set.of(), Set.of()).words();
            if (words.size() != 3) {
                throw new IllegalArgumentException(
                        "Three things are needed, FOLDER, NAME and FILE, not " + words.size() + ".");
            }
            // The service takes such a name for a model, everything else for a path.
            if (!words.get(1).matches("[a-z0-9-]+")) {
                throw new IllegalArgumentException("A name has small letters, digits and hyphens, like quotations-2; \""
                        + words.get(1) + "\" has others.");
            }
            return new Export(Path.of(words.get(0)), words.get(1), Path.of(words.get(2)));
        }
    }

    private static void export(Export export) throws IOException {
        WriteModel.to(export.file(), model(export.folder(), export.name()));
    }

    /**
     * The model of a run.
     *
     * @throws IOException if the folder has no whole checkpoint of the recipe, with whatever steps and seed
     */
    static ModelFile model(Path folder, String name) throws IOException {
        var checkpoint = new Checkpoint(folder);
        var recipe = checkpoint.recipe();
        try (var manager = NDManager.newBaseManager()) {
            var values = new Parameters(manager);
            new Network(values, recipe).begin(new TableStart());
            checkpoint.read(recipe, values);
            return model(values, recipe, name);
        }
    }

    /** A model with the values as they stand. */
    static ModelFile model(Parameters values, Recipe recipe, String name) {
        var tensors = new LinkedHashMap<String, ModelFile.Tensor>();
        values.learned()
                .forEach((tensor, value) -> tensors.put(tensor, new ModelFile.Tensor(values.shape(tensor), value)));
        return new ModelFile(name, EncoderArtefact.NAME, recipe.frozen(), tensors);
    }

    /** The model as the service reads it from its file. */
    static ModelFile rounded(ModelFile model) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(WriteModel.bytes(model)));
    }
}

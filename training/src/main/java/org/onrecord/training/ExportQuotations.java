package org.onrecord.training;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.onrecord.extraction.encoder.ModelFile;

/** {@code ExportQuotations FOLDER NAME FILE}: writes the model as the folder's checkpoint has it. */
public final class ExportQuotations {

    private ExportQuotations() {}

    public static void main(String[] args) throws IOException {
        try (var out = Files.newOutputStream(Path.of(args[2]))) {
            model(Path.of(args[0]), args[1]).write(out);
        }
    }

    /** @throws IOException if the folder has no checkpoint of the standard recipe */
    static ModelFile model(Path folder, String name) throws IOException {
        try (var manager = NDManager.newBaseManager()) {
            var recipe = Recipe.STANDARD;
            var values = new Parameters(manager);
            new Network(values, recipe).begin(new TableStart());
            new Checkpoint(folder).read(recipe, values);
            var tensors = new LinkedHashMap<String, ModelFile.Tensor>();
            values.learned()
                    .forEach((tensor, value) -> tensors.put(tensor, new ModelFile.Tensor(values.shape(tensor), value)));
            return new ModelFile(name, recipe.frozen(), tensors);
        }
    }
}

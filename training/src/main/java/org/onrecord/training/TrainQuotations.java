package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code TrainQuotations CORPUS FOLDER [STEPS]}: trains on the corpus's part "train"; checkpoints and model go to the folder. */
public final class TrainQuotations {

    private TrainQuotations() {}

    public static void main(String[] args) throws IOException {
        var corpus = new Corpus(Path.of(args[0]));
        var folder = Files.createDirectories(Path.of(args[1]));
        var recipe = args.length > 2 ? Recipe.STANDARD.withSteps(Integer.parseInt(args[2])) : Recipe.STANDARD;
        new Train(recipe, folder).run(corpus.read("train"));
    }
}

package org.onrecord.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param corpus folder of the corpus
 * @param folder where checkpoint and model go
 * @param evaluated whether every checkpoint is measured
 */
record Options(Path corpus, Path folder, Recipe recipe, boolean evaluated) {

    private static final String STEPS = "--steps";
    private static final String SEED = "--seed";
    private static final String NO_EVALUATION = "--no-evaluation";
    private static final int MOST_STEPS = 10_000_000;

    /** @throws IllegalArgumentException with a sentence for the user, if it cannot be understood */
    static Options parse(List<String> arguments) {
        var parsed = Arguments.parse(arguments, Set.of(STEPS, SEED), Set.of(NO_EVALUATION));
        var standard = Recipe.STANDARD;
        var recipe = standard.withSteps((int) parsed.whole(STEPS, standard.steps(), 1, MOST_STEPS))
                .withSeed(parsed.whole(SEED, standard.seed(), 0, Integer.MAX_VALUE));
        var folders = parsed.words();
        if (folders.size() != 2) {
            throw new IllegalArgumentException("Two folders are needed, CORPUS and FOLDER; " + folders.size()
                    + (folders.size() == 1 ? " is" : " are") + " named.");
        }
        return new Options(
                Path.of(folders.get(0)),
                Path.of(folders.get(1)),
                recipe,
                !parsed.flags().contains(NO_EVALUATION));
    }
}

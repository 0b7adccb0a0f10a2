package org.onrecord.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param corpus folder of the corpus
 * @param folder where checkpoint and model go
 */
record Options(Path corpus, Path folder, Recipe recipe) {

    private static final int MOST_STEPS = 10_000_000;

    /** @throws IllegalArgumentException with a sentence for the user, if it cannot be understood */
    static Options parse(List<String> arguments) {
        var recipe = Recipe.STANDARD;
        var folders = new ArrayList<Path>();
        var left = arguments.iterator();
        while (left.hasNext()) {
            var argument = left.next();
            if (!argument.startsWith("--")) {
                folders.add(Path.of(argument));
                continue;
            }
            var value = left.hasNext() ? left.next() : "";
            recipe = switch (argument) {
                case "--steps" -> recipe.withSteps((int) number(argument, value, 1, MOST_STEPS));
                case "--seed" -> recipe.withSeed(number(argument, value, 0, Integer.MAX_VALUE));
                default -> throw new IllegalArgumentException(argument + " is not an option.");
            };
        }
        if (folders.size() != 2) {
            throw new IllegalArgumentException("Two folders are needed, CORPUS and FOLDER; " + folders.size()
                    + (folders.size() == 1 ? " is" : " are") + " named.");
        }
        return new Options(folders.get(0), folders.get(1), recipe);
    }

    private static long number(String option, String value, long least, long greatest) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new IllegalArgumentException(
                option + " needs a whole number from " + least + " to " + greatest + ", not \"" + value + "\".");
    }
}

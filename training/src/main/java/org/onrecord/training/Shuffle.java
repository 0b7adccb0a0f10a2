package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.extraction.encoder.CutWindows;
import org.onrecord.training.Corpus.Article;

/** The batches of an epoch: paragraphs in ever new company, windows of like length together. */
final class Shuffle {

    private final List<Article> articles;
    private final Recipe recipe;

    Shuffle(List<Article> articles, Recipe recipe) {
        this.articles = articles;
        this.recipe = recipe;
    }

    /** The batches of an epoch, always the same for the same epoch. */
    List<List<Example>> epoch(int epoch) {
        var random = new Random(31 * recipe.seed() + epoch);
        var examples = new ArrayList<Example>();
        for (var article : articles) {
            int least = CutWindows.PACKED / 3;
            for (var example : Example.of(article, least + random.nextInt(CutWindows.PACKED - least))) {
                // Half of the windows without a cue teach as much as all of them.
                if (!example.cues().isEmpty() || random.nextBoolean()) {
                    examples.add(example.hide(recipe.hidden(), random));
                }
            }
        }
        return LikeLengths.batches(
                examples, recipe.windows(), example -> example.window().length(), random);
    }
}

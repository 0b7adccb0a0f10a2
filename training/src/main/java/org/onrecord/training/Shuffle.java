package org.onrecord.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.onrecord.extraction.encoder.CutWindows;
import org.onrecord.training.Corpus.Article;

/** The batches of an epoch: paragraphs in ever new company, windows of like length together. */
final class Shuffle {

    private static final int POOL = 20;

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
        Collections.shuffle(examples, random);
        var batches = new ArrayList<List<Example>>();
        int poolSize = recipe.windows() * POOL;
        for (int i = 0; i < examples.size(); i += poolSize) {
            var pool = new ArrayList<>(examples.subList(i, Math.min(examples.size(), i + poolSize)));
            pool.sort(Comparator.comparingInt(example -> example.window().length()));
            for (int j = 0; j < pool.size(); j += recipe.windows()) {
                batches.add(List.copyOf(pool.subList(j, Math.min(pool.size(), j + recipe.windows()))));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }
}

package org.onrecord.ingest.copies.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Articles of which it is known which are copies of one another. The same seed makes the same articles. */
public final class Corpus {

    private static final int MOST_COPIES = 9;

    private Corpus() {}

    /**
     * An article.
     *
     * @param story the same for copies, another for all others
     */
    public record Item(int story, String text) {}

    /**
     * Makes articles in an order of no meaning. Every third story has the sentences of the one before with other facts.
     *
     * @param articles how many, at least as many as stories
     * @param stories how many different ones they tell
     */
    public static List<Item> of(int articles, int stories, long seed) {
        var random = new Random(seed);
        var edits = new Edits(random);
        var sizes = sizes(articles, stories, random);
        var items = new ArrayList<Item>();
        var story = Story.random(random);
        for (int i = 0; i < stories; i++) {
            story = i % 3 == 1 ? story.withOtherFacts(random) : Story.random(random);
            var original = story.paragraphs();
            items.add(new Item(i, String.join("\n", original)));
            for (int copy = 1; copy < sizes[i]; copy++) {
                items.add(new Item(i, String.join("\n", edits.copy(original))));
            }
        }
        Collections.shuffle(items, random);
        return items;
    }

    private static int[] sizes(int articles, int stories, Random random) {
        var sizes = new int[stories];
        Arrays.fill(sizes, 1);
        for (int left = articles - stories; left > 0; ) {
            int story = random.nextInt(stories);
            if (sizes[story] < Math.max(MOST_COPIES, articles / stories + 1)) {
                sizes[story]++;
                left--;
            }
        }
        return sizes;
    }
}

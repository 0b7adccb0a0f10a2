package org.onrecord.ingest.copies;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.onrecord.ingest.copies.corpus.Corpus;

/** Measures how well copies are grouped, and what a look-up costs in a small and a large store. */
final class MeasureCopies {

    private static final int LOOK_UPS = 240;
    private static final int WARM_UP = 120;
    private static final int SMALL = 1_000;
    private static final UUID NO_ARTICLE = new UUID(0, 0);
    private static final int COPIES = 5;

    private MeasureCopies() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        int size = Integer.parseInt(arguments[1]);
        if (arguments[0].equals("quality")) {
            var score = PairScore.of(size, size / COPIES, 20_260_302);
            print(
                    "%d articles of %d stories: %d groups, pair precision %.4f, pair recall %.4f",
                    size, size / COPIES, score.groups(), score.precision(), score.recall());
        } else {
            lookUp(size);
        }
        // The embedded PostgreSQL ends with the process.
        System.exit(0);
    }

    /**
     * Asks a small and a larger store in turn, so that whatever else the machine does slows both alike. The copies of the
     * texts asked for are in both, so that both find as many.
     */
    private static void lookUp(int largest) throws SQLException, IOException {
        var byStory = new TreeMap<Integer, List<String>>();
        for (var item : Corpus.of(largest + LOOK_UPS, (largest + LOOK_UPS) / COPIES, 7)) {
            byStory.computeIfAbsent(item.story(), story -> new ArrayList<>()).add(item.text());
        }
        // One of each of the first stories is asked for; its copies come first among the texts stored.
        var asked = new ArrayList<Sketch>();
        var stored = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (var texts : byStory.values()) {
            boolean isAsked = texts.size() > 1 && asked.size() < LOOK_UPS;
            if (isAsked) {
                asked.add(Sketch.of(texts.remove(0), CopyStore.LIMITS.maxWords()));
            }
            (isAsked ? stored : rest).addAll(texts);
        }
        stored.addAll(rest);
        print(
                "A text has %.0f words on average.",
                asked.stream().mapToInt(Sketch::words).average().orElseThrow());
        try (var small = new CopyStore()) {
            small.fill(stored.subList(0, SMALL));
            for (int size = SMALL * 10; size <= largest; size *= 10) {
                try (var large = new CopyStore()) {
                    large.fill(stored.subList(0, size));
                    compare(small, large, size, asked);
                }
            }
        }
    }

    private static void compare(CopyStore small, CopyStore large, int size, List<Sketch> asked) {
        for (var sketch : asked.subList(0, WARM_UP)) {
            small.findCopies.of(NO_ARTICLE, sketch);
            large.findCopies.of(NO_ARTICLE, sketch);
        }
        var ofSmall = new Costs();
        var ofLarge = new Costs();
        for (var sketch : asked) {
            ofSmall.measure(small, sketch);
            ofLarge.measure(large, sketch);
        }
        print("%,7d stored: %s", SMALL, ofSmall);
        print("%,7d stored: %s; %,d bytes an article", size, ofLarge, large.bytes() / size);
        print(
                "        grows %.2f-fold by the median, %.2f-fold by the mean",
                ofLarge.median() / ofSmall.median(), ofLarge.mean() / ofSmall.mean());
    }

    private static final class Costs {
        private final List<Double> millis = new ArrayList<>();
        private long found;
        private long postings;

        private void measure(CopyStore store, Sketch sketch) {
            long start = System.nanoTime();
            found += store.findCopies.of(NO_ARTICLE, sketch).size();
            millis.add((System.nanoTime() - start) / 1e6);
            postings += store.postings(sketch);
        }

        private double median() {
            return millis.stream().sorted().skip(millis.size() / 2).findFirst().orElseThrow();
        }

        private double mean() {
            return millis.stream().mapToDouble(time -> time).average().orElseThrow();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "look-up median %.2f ms, mean %.2f ms, %.0f index entries followed, %.1f copies found",
                    median(),
                    mean(),
                    (double) postings / millis.size(),
                    (double) found / millis.size());
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

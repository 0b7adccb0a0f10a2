package org.onrecord.ingest.copies;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.onrecord.ingest.copies.corpus.Corpus;

/** Measures how well copies are grouped, and what a look-up costs in a small and a large store. */
final class MeasureCopies {

    private static final int LOOK_UPS = 400;
    private static final int WARM_UP = 200;
    private static final int BATCH = 1_000;
    private static final int COPIES = 5;

    private MeasureCopies() {}

    public static void main(String[] arguments) throws SQLException {
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

    private static void lookUp(int largest) throws SQLException {
        var corpus = Corpus.of(largest + LOOK_UPS, (largest + LOOK_UPS) / COPIES, 7);
        var stored = corpus.subList(0, largest);
        var asked = corpus.subList(largest, corpus.size()).stream()
                .map(item -> Sketch.of(item.text(), CopyStore.LIMITS.maxWords()))
                .toList();
        print(
                "A text has %.0f words on average.",
                asked.stream().mapToInt(Sketch::words).average().orElseThrow());
        try (var store = new CopyStore()) {
            int kept = 0;
            for (int size = 1_000; size <= largest; size *= 10) {
                while (kept < size) {
                    var batch = stored.subList(kept, Math.min(size, kept + BATCH));
                    store.inOneTransaction(() -> batch.forEach(item -> store.sketch(UUID.randomUUID(), item.text())));
                    kept += batch.size();
                }
                store.vacuum();
                measure(store, asked.subList(0, WARM_UP));
                var costs = measure(store, asked);
                print(
                        "%,7d stored: look-up median %.2f ms, mean %.2f ms, 95th percentile %.2f ms; %.1f found; %,d bytes an article",
                        size,
                        costs.millis[costs.millis.length / 2],
                        Arrays.stream(costs.millis).average().orElseThrow(),
                        costs.millis[costs.millis.length * 95 / 100],
                        (double) costs.found / asked.size(),
                        store.bytes() / size);
            }
        }
    }

    private static Costs measure(CopyStore store, List<Sketch> asked) {
        var millis = new double[asked.size()];
        int found = 0;
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            found += store.findCopies.of(new UUID(0, 0), asked.get(i)).size();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return new Costs(millis, found);
    }

    private static final class Costs {
        private final double[] millis;
        private final int found;

        private Costs(double[] millis, int found) {
            this.millis = millis;
            this.found = found;
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

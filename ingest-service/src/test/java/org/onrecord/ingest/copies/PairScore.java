package org.onrecord.ingest.copies;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.onrecord.ingest.copies.corpus.Corpus;

/**
 * How well generated copies are grouped, counted in pairs of articles.
 *
 * @param precision share of the pairs in one group that are of one story
 * @param recall share of the pairs of one story that are in one group
 */
record PairScore(int articles, int groups, double precision, double recall) {

    /** Stores a corpus article by article and scores the groups. */
    static PairScore of(int articles, int stories, long seed) throws SQLException {
        var storyOf = new HashMap<UUID, Integer>();
        try (var store = new CopyStore()) {
            for (var item : Corpus.of(articles, stories, seed)) {
                storyOf.put(store.add(item.text()), item.story());
            }
            long together = 0;
            long right = 0;
            var found = store.all();
            for (var group : found) {
                together += pairs(group.size());
                right +=
                        group.stream()
                                .collect(Collectors.groupingBy(storyOf::get, Collectors.counting()))
                                .values()
                                .stream()
                                .mapToLong(PairScore::pairs)
                                .sum();
            }
            Map<Integer, Long> sizes = storyOf.values().stream()
                    .collect(Collectors.groupingBy(story -> story, TreeMap::new, Collectors.counting()));
            long wanted = sizes.values().stream().mapToLong(PairScore::pairs).sum();
            return new PairScore(articles, found.size(), (double) right / together, (double) right / wanted);
        }
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }
}

package org.onrecord.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Puts windows of like length together, so that little of a batch only fills shorter ones up. */
public final class LikeLengths {

    /** Batches that are sorted by length at once. */
    private static final int POOL = 20;

    private LikeLengths() {}

    /**
     * Batches in random order.
     *
     * @param examples put into random order here
     * @param size examples a batch; the last of a pool may have fewer
     */
    public static <T> List<List<T>> batches(List<T> examples, int size, ToIntFunction<T> length, Random random) {
        Collections.shuffle(examples, random);
        var batches = new ArrayList<List<T>>();
        int poolSize = size * POOL;
        for (int i = 0; i < examples.size(); i += poolSize) {
            var pool = new ArrayList<>(examples.subList(i, Math.min(examples.size(), i + poolSize)));
            pool.sort(Comparator.comparingInt(length));
            for (int j = 0; j < pool.size(); j += size) {
                batches.add(List.copyOf(pool.subList(j, Math.min(pool.size(), j + size))));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }
}

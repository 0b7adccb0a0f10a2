package org.onrecord.ingest.copies;

import java.util.Arrays;
import java.util.UUID;

/**
 * What is compared of a text.
 *
 * @param words how many it has
 * @param wordsHash of all its words in order
 * @param shingles hashes of every four words in a row
 * @param names hashes of names and numbers
 * @param keys the sampled shingles that it is found by: the same ones in every text, so that copies share them
 */
record Sketch(int words, UUID wordsHash, Hashes shingles, Hashes names, Hashes keys) {

    /** Raise it with every change of what a sketch holds. */
    static final short RULES = 1;

    private static final int SHINGLE = 4;
    /** One shingle in eight is a key: a text of 400 words has about 50, an excerpt of 50 words about 6. */
    private static final int SAMPLING = 8;

    private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;

    /** @param mostWords words from the beginning that are compared; only the hash of all tells texts apart behind them */
    static Sketch of(String text, int mostWords) {
        var words = Words.of(text, mostWords);
        var hashes = words.hashes();
        var shingles = new int[Math.max(0, hashes.length - SHINGLE + 1)];
        var keys = new int[shingles.length];
        int keyCount = 0;
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int j = 0; j < SHINGLE; j++) {
                hash = Words.mix(hash * MULTIPLIER + hashes[i + j]);
            }
            shingles[i] = (int) (hash >>> 8);
            if (Long.remainderUnsigned(hash, SAMPLING) == 0) {
                keys[keyCount++] = (int) (hash >>> Integer.SIZE);
            }
        }
        return new Sketch(
                words.count(),
                words.hashOfAll(),
                Hashes.of(shingles),
                words.names(),
                Hashes.of(Arrays.copyOf(keys, keyCount)));
    }

    /** Whether there is enough to compare: a text that repeats a few words is as short as these. */
    boolean isLongEnough(int minWords) {
        return shingles.size() + SHINGLE - 1 >= minWords;
    }
}

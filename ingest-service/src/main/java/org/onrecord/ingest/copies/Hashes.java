package org.onrecord.ingest.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A set of 32-bit hashes, sorted. */
final class Hashes {

    private final int[] sorted;

    private Hashes(int[] sorted) {
        this.sorted = sorted;
    }

    static Hashes of(int... hashes) {
        return new Hashes(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    static Hashes ofBytes(byte[] bytes) {
        var hashes = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
        return new Hashes(hashes);
    }

    byte[] bytes() {
        var bytes = ByteBuffer.allocate(sorted.length * Integer.BYTES);
        bytes.asIntBuffer().put(sorted);
        return bytes.array();
    }

    Integer[] boxed() {
        return Arrays.stream(sorted).boxed().toArray(Integer[]::new);
    }

    int size() {
        return sorted.length;
    }

    /** How many hashes both have. */
    int shared(Hashes other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Integer.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hashes hashes && Arrays.equals(sorted, hashes.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}

package org.onrecord.ingest.copies;

import java.util.Optional;

/**
 * How alike two texts are.
 *
 * @param similarity 0 to 1: of an excerpt the share of the shorter text's word sequences that the longer has, else the
 *     share of all word sequences that both have
 */
record Likeness(CopyKind kind, double similarity) {

    /** With fewer names and numbers than this in one of the texts they say nothing. */
    private static final int FEW_NAMES = 5;
    /** A text that has less than this share of the other's length is an excerpt rather than an edited copy. */
    private static final double CLEARLY_SHORTER = 0.6;

    /** Compares two texts; empty if neither is a copy of the other. */
    static Optional<Likeness> of(Sketch one, Sketch other, CopiesConfig limits) {
        if (one.wordsHash().equals(other.wordsHash())) {
            return Optional.of(new Likeness(CopyKind.EXACT, 1));
        }
        int shared = one.shingles().shared(other.shingles());
        int fewer = Math.min(one.shingles().size(), other.shingles().size());
        int more = Math.max(one.shingles().size(), other.shingles().size());
        if (shared == 0 || !tellsTheSame(one, other, limits)) {
            return Optional.empty();
        }
        double contained = (double) shared / fewer;
        double common = common(one, other);
        if (fewer < more * CLEARLY_SHORTER && contained >= limits.minContainment()) {
            return Optional.of(new Likeness(CopyKind.EXCERPT, contained));
        }
        return common >= limits.minSimilarity() ? Optional.of(new Likeness(CopyKind.EDITED, common)) : Optional.empty();
    }

    /** The share of all word sequences that both texts have. */
    static double common(Sketch one, Sketch other) {
        int shared = one.shingles().shared(other.shingles());
        return shared == 0
                ? 0
                : (double) shared / (one.shingles().size() + other.shingles().size() - shared);
    }

    /** Two reports in one form of words differ in whom and how much they are about. */
    private static boolean tellsTheSame(Sketch one, Sketch other, CopiesConfig limits) {
        int fewer = Math.min(one.names().size(), other.names().size());
        return fewer < FEW_NAMES || one.names().shared(other.names()) >= limits.minSharedNames() * fewer;
    }
}

package org.onrecord.training.score;

/**
 * Counts behind a precision and a recall.
 *
 * @param rightOfFound how many of those found are right; a fraction where a part can be right
 * @param found number found
 * @param metOfGold how many of those asked for were found
 * @param gold number asked for
 */
public record Tally(double rightOfFound, double found, double metOfGold, double gold) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                rightOfFound + other.rightOfFound, found + other.found, metOfGold + other.metOfGold, gold + other.gold);
    }

    /** In percent; not a number if nothing was found. */
    public double precision() {
        return 100 * rightOfFound / found;
    }

    /** In percent; not a number if nothing was asked for. */
    public double recall() {
        return 100 * metOfGold / gold;
    }

    /** Harmonic mean of the two in percent; 0 if either is 0, whatever the other is. */
    public double f() {
        double precision = precision();
        double recall = recall();
        return precision == 0 || recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}

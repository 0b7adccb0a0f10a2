package org.onrecord.extraction.time;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One way to write a time.
 *
 * @param id its name in receipts
 * @param type what it usually is
 * @param pattern how it is written
 * @param groups names of the pattern's groups
 * @param signs what a sentence must have for the pattern to match in it
 * @param starts the characters below 128 that a match can begin with
 * @param reading what to do with the groups
 */
record TimeRule(
        String id,
        TimeExpression.Type type,
        Pattern pattern,
        List<String> groups,
        Set<Sign> signs,
        BitSet starts,
        String reading) {

    private static final int ASCII = 128;

    static BitSet starts(Pattern pattern) {
        var starts = new BitSet(ASCII);
        if (pattern.pattern().contains("(?<=")) {
            starts.set(0, ASCII);
            return starts;
        }
        for (int c = ' '; c < ASCII; c++) {
            var matcher = pattern.matcher(String.valueOf((char) c));
            // A match, or a failure that more text could have changed.
            starts.set(c, matcher.lookingAt() || matcher.hitEnd());
        }
        return starts;
    }

    boolean canStartWith(char c) {
        return c >= ASCII || starts.get(c);
    }
}

package org.onrecord.extraction.time;

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
 * @param lookBehind whether the pattern asks for words before it
 * @param reading what to do with the groups
 */
record TimeRule(
        String id,
        TimeExpression.Type type,
        Pattern pattern,
        List<String> groups,
        Set<Sign> signs,
        boolean lookBehind,
        String reading) {

    /** Whether a match can begin with these characters, as far as they tell. */
    boolean canStartWith(String start) {
        var matcher = pattern.matcher(start);
        return lookBehind || matcher.lookingAt() || matcher.hitEnd();
    }
}

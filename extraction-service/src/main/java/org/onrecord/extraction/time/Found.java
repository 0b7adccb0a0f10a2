package org.onrecord.extraction.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Words that a rule matched.
 *
 * @param rule the rule
 * @param start first UTF-16 unit in the text
 * @param end unit after the last
 * @param groups the pattern's groups that took part, as written
 */
record Found(TimeRule rule, int start, int end, Map<String, String> groups) {

    static Found of(TimeRule rule, Matcher matcher, int offset) {
        var groups = new HashMap<String, String>();
        for (var name : rule.groups()) {
            var group = matcher.group(name);
            if (group != null) {
                groups.put(name, group);
            }
        }
        return new Found(rule, offset + matcher.start(), offset + matcher.end(), Map.copyOf(groups));
    }

    boolean has(String group) {
        return groups.containsKey(group);
    }

    /** The group in lower case with single blanks, empty if it took no part. */
    String word(String group) {
        return groups.getOrDefault(group, "").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    int length() {
        return end - start;
    }
}

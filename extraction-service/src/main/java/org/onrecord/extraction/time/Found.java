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

    /** The group that is the expression where the words around it are but required. */
    private static final String ONLY = "only";

    static Found of(TimeRule rule, Matcher matcher) {
        var groups = new HashMap<String, String>();
        for (var name : rule.groups()) {
            var group = matcher.group(name);
            if (group != null) {
                groups.put(name, group);
            }
        }
        boolean part = groups.containsKey(ONLY);
        return new Found(
                rule,
                part ? matcher.start(ONLY) : matcher.start(),
                part ? matcher.end(ONLY) : matcher.end(),
                Map.copyOf(groups));
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

package org.onrecord.extraction.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.extraction.lexicon.Lexicon;

/** Reads {@code time-rules.tsv}: puts the macros in and makes a pattern of each rule. */
final class TimeRules {

    private static final Pattern MACRO = Pattern.compile("\\{([a-z]+\\d?)}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z]\\w*)>");

    private TimeRules() {}

    static List<TimeRule> load() {
        var macros = new HashMap<String, String>();
        for (var row : Lexicon.read("time-macros.tsv").rows()) {
            macros.put(row.get(0), row.get(1));
        }
        macros.put("named", "(?<named>" + days(false) + ")");
        macros.put("fixed", "(?<fixed>" + days(true) + ")");
        var rules = new ArrayList<TimeRule>();
        for (var row : Lexicon.read("time-rules.tsv").rows()) {
            var source = blanks(expand(row.get(2), macros));
            var pattern = Pattern.compile("(?:" + source + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
            rules.add(new TimeRule(
                    row.get(0),
                    TimeExpression.Type.valueOf(row.get(1)),
                    pattern,
                    groups(source),
                    Sign.neededBy(row.get(2)),
                    source.contains("(?<="),
                    row.get(3)));
        }
        return List.copyOf(rules);
    }

    /** Named days whose date is one for all years, or comes every year. */
    private static String days(boolean once) {
        return Lexicon.read("named-days.tsv").rows().stream()
                .filter(row -> DATE.matcher(row.get(1)).matches() == once)
                .map(row -> row.get(0).replace(".", "\\.").replace("'", "['’]"))
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .collect(Collectors.joining("|"));
    }

    private static String expand(String pattern, Map<String, String> macros) {
        return MACRO.matcher(pattern).replaceAll(found -> {
            var macro = macros.get(found.group(1));
            if (macro == null) {
                throw new IllegalArgumentException(
                        "time-rules.tsv uses {" + found.group(1) + "}, which time-macros.tsv does not have");
            }
            return Matcher.quoteReplacement(macro);
        });
    }

    /** A blank means any white space. */
    private static String blanks(String pattern) {
        var out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean escaped = i > 0 && pattern.charAt(i - 1) == '\\';
            if (c == '[' && !escaped) {
                depth++;
            } else if (c == ']' && !escaped) {
                depth--;
            }
            if (c == ' ') {
                out.append(depth > 0 ? "\\s" : "(?:\\s{1,3})");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static List<String> groups(String pattern) {
        var groups = new ArrayList<String>();
        var found = GROUP.matcher(pattern);
        while (found.find()) {
            groups.add(found.group(1));
        }
        return List.copyOf(groups);
    }
}

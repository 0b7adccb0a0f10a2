package org.onrecord.extraction.time;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence must have before a rule is worth trying: most sentences have none of it. */
enum Sign {
    DIGIT("\\d"),
    YEAR("\\d{4}|(?i:eighteen|nineteen|twenty|thousand)"),
    MONTH("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"),
    WEEKDAY("(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)"),
    UNIT("(?i:second|minute|hour|day|night|week|month|quarter|year|decade|centur|millenn|summer|winter|fortnight)"),
    SEASON("(?i:spring|summer|autumn|fall|winter)"),
    HALF("(?i:half)");

    private final Pattern pattern;

    Sign(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The signs in a stretch of text. */
    static Set<Sign> in(CharSequence text, int start, int end) {
        var found = EnumSet.noneOf(Sign.class);
        for (var sign : values()) {
            if (sign.pattern.matcher(text).region(start, end).find()) {
                found.add(sign);
            }
        }
        return found;
    }

    /** The signs that whatever matches a rule's pattern has, told by the macros outside of its optional groups. */
    static Set<Sign> neededBy(String pattern) {
        var needed = EnumSet.noneOf(Sign.class);
        var sure = withoutOptional(pattern);
        require(needed, sure, DIGIT, "{day}", "{clock}", "{day2}");
        require(needed, sure, YEAR, "{year}", "<decade>", "<year>");
        require(needed, sure, MONTH, "{month}");
        require(needed, sure, WEEKDAY, "{weekday}", "{weekdays}");
        require(needed, sure, UNIT, "{unit}", "{units}", "<unit>", "{quarter}");
        require(needed, sure, SEASON, "{season}");
        require(needed, sure, HALF, "{half}");
        return needed;
    }

    private static void require(Set<Sign> needed, String pattern, Sign sign, String... macros) {
        for (var macro : macros) {
            if (pattern.contains(macro)) {
                needed.add(sign);
            }
        }
    }

    /** Drops groups that may be missing, and groups with alternatives at their top. */
    private static String withoutOptional(String pattern) {
        var out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '(') {
                out.append(pattern.charAt(i));
                continue;
            }
            int close = close(pattern, i);
            boolean optional = close + 1 < pattern.length() && pattern.charAt(close + 1) == '?';
            boolean named = pattern.startsWith("(?<", i) && Character.isLetter(pattern.charAt(i + 3));
            if (!optional && (named || pattern.substring(i, close).indexOf('|') < 0)) {
                out.append(pattern, i, close);
            }
            i = close;
        }
        return out.toString();
    }

    private static int close(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '(' ? 1 : pattern.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return pattern.length() - 1;
    }
}

package org.onrecord.extraction.quotation;

import java.util.Set;

/** What stands at the beginning of a sentence and is the reporter's, not the speaker's: datelines and connectives. */
final class Openings {

    private static final Set<String> CONNECTIVES =
            Set.of("meanwhile", "however", "but", "and", "still", "also", "yet", "so");
    private static final int LONGEST_DATELINE = 14;

    private Openings() {}

    /** The first token from {@code floor} on that can be reported speech. */
    static int behind(Prose prose, NounPhrases phrases, int floor, int end) {
        int first = floor;
        if (floor == prose.paragraphStart(floor)) {
            first = behindDateline(prose, floor, end);
        }
        while (first < end
                && (CONNECTIVES.contains(prose.lower(first))
                        || (first > floor && prose.lower(first).equals(",")))) {
            first++;
        }
        return first;
    }

    /** "WASHINGTON, ", "SEOUL, South Korea (AP) — ", "GENEVA, Oct. 8 (Xinhua) -- ". */
    static int behindDateline(Prose prose, int floor, int end) {
        if (!isCapitals(prose.word(floor))) {
            return floor;
        }
        int limit = Math.min(end, floor + LONGEST_DATELINE);
        for (int i = floor; i < limit; i++) {
            if (Set.of("—", "–", "--", "-", ":").contains(prose.lower(i))) {
                return i + 1;
            }
        }
        int i = floor;
        while (i < limit && (isCapitals(prose.word(i)))) {
            i++;
        }
        return i < limit && prose.lower(i).equals(",") ? i + 1 : floor;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2
                && word.equals(word.toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(word.charAt(0));
    }
}

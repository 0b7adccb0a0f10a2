package org.onrecord.extraction.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extraction.segment.Sentence;

/** Finds where the rules match in a sentence: tries a rule only where a word or number begins that it can begin with. */
final class MatchRules {

    private static final int ASCII = 128;

    private final List<TimeRule> rules;
    private final BitSet[] byFirst = new BitSet[ASCII + 1];

    MatchRules(List<TimeRule> rules) {
        this.rules = rules;
        for (int c = 0; c <= ASCII; c++) {
            byFirst[c] = new BitSet(rules.size());
            for (int r = 0; r < rules.size(); r++) {
                byFirst[c].set(r, rules.get(r).canStartWith((char) c));
            }
        }
    }

    /** All matches, the earlier and then the longer first; of equal ones that of the rule that comes first in the file. */
    List<Found> in(String text, Sentence sentence) {
        var signs = Sign.in(text, sentence.start(), sentence.end());
        var worth = new BitSet(rules.size());
        for (int r = 0; r < rules.size(); r++) {
            worth.set(r, signs.containsAll(rules.get(r).signs()));
        }
        var found = new ArrayList<Found>();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (beginsWord(text, i)) {
                var here = (BitSet) byFirst[Math.min(text.charAt(i), ASCII)].clone();
                here.and(worth);
                match(here, text, i, sentence.end(), found);
            }
        }
        // The sort is stable, and rules are tried in the order of the file.
        found.sort(Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::length).reversed()));
        return found;
    }

    private void match(BitSet candidates, String text, int from, int to, List<Found> found) {
        for (int r = candidates.nextSetBit(0); r >= 0; r = candidates.nextSetBit(r + 1)) {
            var rule = rules.get(r);
            var matcher = rule.pattern().matcher(text).useTransparentBounds(true).region(from, to);
            if (matcher.lookingAt()) {
                found.add(Found.of(rule, matcher));
            }
        }
    }

    /** Beyond ASCII quotation marks and dashes are far more frequent before a time than letters. */
    private static boolean beginsWord(String text, int i) {
        if (Character.isWhitespace(text.charAt(i))) {
            return false;
        }
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        return before >= ASCII || !(Character.isLetterOrDigit(before) || before == '$' || before == '#');
    }
}

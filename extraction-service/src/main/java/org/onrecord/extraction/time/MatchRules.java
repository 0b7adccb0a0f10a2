package org.onrecord.extraction.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extraction.segment.Sentence;

/** Finds where the rules match in a sentence: tries a rule only where a word or number begins that it can begin with. */
final class MatchRules {

    private static final int ASCII = 128;
    private static final BitSet NONE = new BitSet();

    private final List<TimeRule> rules;
    /** The rules that a match can begin with by its first two characters, both below 128. */
    private final BitSet[] byStart = new BitSet[ASCII * ASCII];

    private final BitSet byQuote;

    MatchRules(List<TimeRule> rules) {
        this.rules = rules;
        for (int c = 0; c < ASCII; c++) {
            var first = starting(all(), String.valueOf((char) c));
            for (int next = 0; next < ASCII; next++) {
                byStart[c * ASCII + next] = starting(first, "" + (char) c + (char) next);
            }
        }
        byQuote = starting(all(), "’");
    }

    private BitSet all() {
        var all = new BitSet(rules.size());
        all.set(0, rules.size());
        return all;
    }

    /** Those of some rules of which a match can begin so: that match, or that fail in a way that more text could change. */
    private BitSet starting(BitSet some, String start) {
        var able = new BitSet(rules.size());
        for (int r = some.nextSetBit(0); r >= 0; r = some.nextSetBit(r + 1)) {
            able.set(r, rules.get(r).canStartWith(start));
        }
        return able;
    }

    private BitSet candidates(String text, int i) {
        char first = text.charAt(i);
        if (first >= ASCII) {
            // No pattern begins with another character beyond ASCII.
            return first == '’' || first == '‘' ? byQuote : NONE;
        }
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return byStart[first * ASCII + (next < ASCII ? next : '-')];
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
                var here = (BitSet) candidates(text, i).clone();
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
            var matcher =
                    rule.pattern().matcher(text).useTransparentBounds(true).region(from, to);
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

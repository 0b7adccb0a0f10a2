package org.onrecord.training.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a name, without titles, for comparing names. */
record SpeakerName(List<String> words) {

    private static final Set<String> TITLES =
            Set.of(("mr mrs ms miss dr sen senator rep representative gov governor president"
                            + " vice prof professor sir lord secretary judge justice gen general col capt sgt lt rev pope king"
                            + " queen prince princess the former then mayor ambassador speaker chairman chairwoman director"
                            + " congressman congresswoman sheriff attorney prime minister chancellor jr sr ii iii")
                    .split(" "));

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?![\\p{L}\\p{N}_])");

    /** A name that is nothing but title and initials keeps them. */
    static SpeakerName of(String name) {
        var all = ArticleWords.WORD
                .matcher(POSSESSIVE.matcher(name).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        var kept = all.stream()
                .filter(word -> !TITLES.contains(word) && word.codePointCount(0, word.length()) > 1)
                .toList();
        return new SpeakerName(kept.isEmpty() ? all : kept);
    }

    /**
     * Whether this is one of the names: the last words are equal and one name's words hold the other's. A name of several
     * words must not contradict the longest of the names with that last word: "Bill Clinton" is not "Clinton" where "Hillary
     * Clinton" is a name too.
     */
    boolean isOneOf(List<SpeakerName> names) {
        if (words.isEmpty()) {
            return false;
        }
        for (var name : names) {
            if (words.equals(name.words)) {
                return true;
            }
            if (endsLike(name) && (holds(name) || name.holds(this)) && agrees(longest(names))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsLike(SpeakerName other) {
        return !other.words.isEmpty() && last().equals(other.last());
    }

    private String last() {
        return words.get(words.size() - 1);
    }

    private boolean holds(SpeakerName other) {
        return new HashSet<>(words).containsAll(other.words);
    }

    private SpeakerName longest(List<SpeakerName> names) {
        var longest = new SpeakerName(List.of());
        for (var name : names) {
            longest = endsLike(name) && name.words.size() > longest.words.size() ? name : longest;
        }
        return longest;
    }

    private boolean agrees(SpeakerName longest) {
        return words.size() == 1
                || longest.words.size() == 1
                || longest.words.contains(words.get(0))
                || words.contains(longest.words.get(0));
    }
}

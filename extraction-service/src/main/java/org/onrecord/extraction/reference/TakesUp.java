package org.onrecord.extraction.reference;

import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.extraction.entity.WordKinds;

/**
 * Tells the definite noun phrases that can take up someone already spoken of ("the minister") from those that say what
 * someone is or will be ("became the president", "as the candidate") or choose one of a kind ("the next president", "the
 * man who built it").
 */
final class TakesUp {

    private static final int LOOK_BACK = 4;
    private static final int MANY = 2;

    /** Forms of "be" and "become" that no other word is written like. */
    private static final Set<String> BECOMES = Set.of("be", "been", "being", "become", "becomes", "becoming", "as");

    /** Words before a noun that pick one of several or one that is yet to come. */
    private static final Set<String> CHOOSING = Set.of(
            "best",
            "worst",
            "next",
            "future",
            "eventual",
            "ideal",
            "perfect",
            "typical",
            "average",
            "ordinary",
            "other",
            "only",
            "right",
            "wrong",
            "same",
            "first",
            "last",
            "second",
            "third",
            "new",
            "likely",
            "possible",
            "potential",
            "usual",
            "latest",
            "biggest",
            "largest",
            "youngest",
            "oldest",
            "entire",
            "previous");

    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose");

    private final Words words;

    TakesUp(Words words) {
        this.words = words;
    }

    boolean canTakeUp(Phrase phrase) {
        return !predicate(phrase.first()) && !RELATIVE.contains(words.key(phrase.end())) && !chosen(phrase);
    }

    /** "Is the president", "be the best president", "as the candidate". */
    private boolean predicate(int first) {
        int i = first - 1;
        while (i > first - LOOK_BACK && words.adverb(i)) {
            i--;
        }
        return words.sameSentence(i, first) && (BECOMES.contains(words.key(i)) || words.copula(i));
    }

    /**
     * Whether a noun has two or more words before it that nothing else says of whom it would take up: "the retired
     * railway clerk" is somebody new.
     *
     * @param said whether a word is known of the one to be taken up
     */
    static boolean saysMuchNew(Words words, Phrase phrase, Predicate<String> said) {
        int news = 0;
        for (int i = phrase.first() + 1; i < phrase.head(); i++) {
            boolean plain =
                    !words.capital(i) && !words.number(i) && words.key(i).indexOf('-') < 0 && words.isWord(i);
            if (plain && !WordKinds.nationality(words.key(i)) && !said.test(words.key(i))) {
                news++;
            }
        }
        return news >= MANY;
    }

    private boolean chosen(Phrase phrase) {
        for (int i = phrase.first() + 1; i < phrase.head(); i++) {
            if (CHOOSING.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }
}

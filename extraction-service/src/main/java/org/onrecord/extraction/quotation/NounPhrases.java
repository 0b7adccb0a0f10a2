package org.onrecord.extraction.quotation;

import static org.onrecord.extraction.lexicon.WordClasses.WordClass.ADJECTIVE;
import static org.onrecord.extraction.lexicon.WordClasses.WordClass.ADVERB;
import static org.onrecord.extraction.lexicon.WordClasses.WordClass.AUXILIARY;
import static org.onrecord.extraction.lexicon.WordClasses.WordClass.CONJUNCTION;
import static org.onrecord.extraction.lexicon.WordClasses.WordClass.DETERMINER;
import static org.onrecord.extraction.lexicon.WordClasses.WordClass.PREPOSITION;
import static org.onrecord.extraction.lexicon.WordClasses.WordClass.PRONOUN;
import static org.onrecord.extraction.lexicon.WordClasses.WordClass.SUBORDINATOR;
import static org.onrecord.extraction.lexicon.WordClasses.WordClass.VERB;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.WordClasses;
import org.onrecord.extraction.lexicon.WordClasses.WordClass;

/** Finds noun phrases by walking from one end over words that can stand in one. */
final class NounPhrases {

    static final int LONGEST = 30;

    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> SUBJECTS = Set.of(
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "who",
            "which",
            "that",
            "this",
            "these",
            "those",
            "others",
            "some",
            "many",
            "most",
            "both",
            "neither",
            "none",
            "nobody",
            "everyone",
            "someone",
            "one",
            "all",
            "few");
    private static final Set<String> QUESTIONS = Set.of("what", "whose", "how", "why", "where");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow");

    private final Prose prose;

    /** The word classes of each token, as flags; a name has none. */
    private final int[] kinds;

    NounPhrases(Prose prose, WordClasses classes) {
        this.prose = prose;
        this.kinds = new int[prose.size()];
        for (int i = 0; i < kinds.length; i++) {
            boolean name = prose.isName(i) || (prose.isCapital(i) && prose.isCapital(i + 1) && prose.isCapital(i - 1));
            kinds[i] = name ? 0 : classes.of(prose.lower(i));
        }
    }

    private boolean is(WordClass kind, int i) {
        return i >= 0 && i < kinds.length && (kinds[i] & WordClasses.flag(kind)) != 0;
    }

    boolean isVerb(int i) {
        var word = prose.lower(i);
        if (is(AUXILIARY, i)) {
            return true;
        }
        if (prose.isName(i) || (prose.isCapital(i) && i > prose.sentence(i).firstToken())) {
            return false;
        }
        return is(VERB, i) || (word.length() > 4 && word.endsWith("ed") && !word.contains("-"));
    }

    boolean isAuxiliary(int i) {
        return is(AUXILIARY, i);
    }

    boolean isAdverb(int i) {
        var word = prose.lower(i);
        return is(ADVERB, i) || (word.length() > 4 && word.endsWith("ly") && !prose.isCapital(i));
    }

    boolean isPreposition(int i) {
        return is(PREPOSITION, i);
    }

    boolean isDeterminer(int i) {
        return is(DETERMINER, i);
    }

    boolean isAdjective(int i) {
        return is(ADJECTIVE, i);
    }

    boolean isArticle(int i) {
        return prose.lower(i).equals("the")
                || prose.lower(i).equals("a")
                || prose.lower(i).equals("an");
    }

    boolean isConjunction(int i) {
        return is(CONJUNCTION, i);
    }

    boolean isSubordinator(int i) {
        return is(SUBORDINATOR, i);
    }

    boolean isPronoun(int i) {
        return is(PRONOUN, i);
    }

    boolean isDay(int i) {
        return DAYS.contains(prose.lower(i));
    }

    /** Whether a token ends every phrase: a mark other than a possessive, a bracket or a hyphen. */
    boolean isBreak(int i) {
        if (prose.isWord(i)) {
            return false;
        }
        var word = prose.lower(i);
        return !(word.startsWith("'") && word.length() == 2 && !word.equals("''"))
                && !Set.of("-", "&", "/", "$", "%", "'", "(", ")", "#", "@").contains(word)
                && !word.startsWith("@")
                && !word.startsWith("#");
    }

    /**
     * The noun phrase that ends with a token.
     *
     * @param floor the phrase begins at this token or behind it
     */
    @Nullable
    TokenRange endingAt(int last, int floor) {
        if (last < floor || isBreak(last)) {
            return null;
        }
        if (SUBJECTS.contains(prose.lower(last)) && !isDeterminer(last - 1)) {
            return TokenRange.of(last);
        }
        if (prose.lower(last).equals(")")) {
            int open = last;
            while (open > floor && !prose.lower(open).equals("(")) {
                open--;
            }
            var before = open > floor ? endingAt(open - 1, floor) : null;
            return before == null ? null : new TokenRange(before.first(), last + 1);
        }
        int first = walkLeft(last, Math.max(floor, last - LONGEST));
        first = withoutOpening(first, last);
        if (first > last || isPreposition(last) || isSubordinator(last) || isConjunction(last)) {
            return null;
        }
        return new TokenRange(first, last + 1);
    }

    private int walkLeft(int last, int floor) {
        int first = last + 1;
        int i = last;
        while (i >= floor && !isBreak(i)) {
            if (isDeterminer(i)) {
                first = i;
                boolean goesOn = i - 1 >= floor && (isPreposition(i - 1) || isDeterminer(i - 1));
                if (!goesOn) {
                    break;
                }
            } else if (isPreposition(i)) {
                if (i - 1 < floor || isBreak(i - 1) || isPreposition(i - 1) || !canCarryPhrase(i - 1, floor)) {
                    break;
                }
            } else if (RELATIVES.contains(prose.lower(i)) && i < last && i - 1 >= floor && prose.isWord(i - 1)) {
                first = Math.min(first, i);
            } else if (isConjunction(i)) {
                if (!joinsNames(i, floor)) {
                    break;
                }
            } else if (isSubordinator(i) || SUBJECTS.contains(prose.lower(i)) || QUESTIONS.contains(prose.lower(i))) {
                break;
            } else if (isVerb(i) && !reducedRelative(i, floor)) {
                int relative = relativeBefore(i, floor);
                if (relative < 0) {
                    break;
                }
                i = relative;
                first = i;
            } else {
                first = i;
            }
            i--;
        }
        return first;
    }

    private boolean canCarryPhrase(int i, int floor) {
        return (!isVerb(i) || reducedRelative(i, floor)) && !isConjunction(i) && !isSubordinator(i);
    }

    /** "Lane and Orr said": both sides capitalised, or the left side begins the clause. */
    private boolean joinsNames(int conjunction, int floor) {
        var word = prose.lower(conjunction);
        if (!(word.equals("and") || word.equals("or") || word.equals("&")) || conjunction - 1 < floor) {
            return false;
        }
        if (prose.isCapital(conjunction + 1) && prose.isCapital(conjunction - 1)) {
            return true;
        }
        for (int i = conjunction - 1; i >= floor; i--) {
            if (isVerb(i) || isSubordinator(i) || isBreak(i)) {
                return false;
            }
        }
        return true;
    }

    /** "officials briefed on the talks", "a man holding a flag": a participle behind a noun. */
    private boolean reducedRelative(int verb, int floor) {
        var word = prose.lower(verb);
        boolean participle = word.endsWith("ing") || word.endsWith("ed") || word.endsWith("wn") || word.endsWith("en");
        return participle
                && verb - 1 >= floor
                && !isBreak(verb - 1)
                && !isVerb(verb - 1)
                && !isConjunction(verb - 1)
                && !isSubordinator(verb - 1)
                && !isPronoun(verb - 1)
                && !isAuxiliary(verb - 1);
    }

    private int relativeBefore(int verb, int floor) {
        for (int i = verb - 1; i >= Math.max(floor + 1, verb - 12) && !isBreak(i); i--) {
            if (RELATIVES.contains(prose.lower(i)) && prose.isWord(i - 1) && !isVerb(i - 1) && !isConjunction(i - 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Leaves out adverbs, days and loose marks at the beginning. */
    private int withoutOpening(int from, int last) {
        int first = from;
        while (first < last
                && (isAdverb(first)
                        || (isDay(first) && !prose.lower(first + 1).startsWith("'"))
                        || isConjunction(first)
                        || !(prose.isWord(first) || prose.word(first).startsWith("@")))) {
            first++;
        }
        return first;
    }

    /**
     * The noun phrase that begins with a token, with the phrases that hang on it by prepositions.
     *
     * @param ceiling the phrase ends before this token
     */
    @Nullable
    TokenRange startingAt(int first, int ceiling) {
        if (first >= ceiling || (isBreak(first) && !prose.word(first).startsWith("@"))) {
            return null;
        }
        if (SUBJECTS.contains(prose.lower(first)) && !prose.isWord(first + 1)) {
            return TokenRange.of(first);
        }
        if (Set.of("he", "she", "it", "they", "we", "i", "you", "who").contains(prose.lower(first))) {
            return TokenRange.of(first);
        }
        int end = first;
        while (end < ceiling && end < first + LONGEST && !isBreak(end) && !endsPhrase(end, first)) {
            end++;
        }
        while (end > first
                && (isPreposition(end - 1) || isAdverb(end - 1) || isDay(end - 1) || isConjunction(end - 1))) {
            end--;
        }
        return end > first ? new TokenRange(first, end) : null;
    }

    private boolean endsPhrase(int i, int first) {
        if (isAuxiliary(i) || (i > first && (isSubordinator(i) || RELATIVES.contains(prose.lower(i))))) {
            return true;
        }
        if (isConjunction(i)) {
            return !(prose.isCapital(i + 1) && prose.isCapital(i - 1));
        }
        if (i > first && SUBJECTS.contains(prose.lower(i)) && !isPreposition(i - 1)) {
            return true;
        }
        return isVerb(i)
                && !(isDeterminer(i - 1)
                        || prose.lower(i).endsWith("ing")
                        || (prose.lower(i).endsWith("ed") && isPreposition(i + 1)));
    }
}

package org.onrecord.extraction.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * The word class that a word has most often, from {@code word-classes.tsv}: a cheap stand-in for a tagger, right about
 * nine times in ten.
 */
public final class WordClasses {

    /** A word class. */
    public enum WordClass {
        AUXILIARY,
        VERB,
        NOUN,
        ADJECTIVE,
        ADVERB,
        PREPOSITION,
        DETERMINER,
        PRONOUN,
        CONJUNCTION,
        SUBORDINATOR
    }

    private final Map<String, Integer> words;

    private WordClasses(Map<String, Integer> words) {
        this.words = words;
    }

    public static WordClasses load() {
        var words = new HashMap<String, Integer>();
        for (var row : Lexicon.read("word-classes.tsv").rows()) {
            words.merge(row.get(0), flag(WordClass.valueOf(row.get(1))), (a, b) -> a | b);
        }
        return new WordClasses(Map.copyOf(words));
    }

    /**
     * The classes of a word as {@link #flag flags}, 0 if it is not known.
     *
     * @param word in lower case
     */
    public int of(String word) {
        return words.getOrDefault(word, 0);
    }

    public static int flag(WordClass kind) {
        return 1 << kind.ordinal();
    }
}

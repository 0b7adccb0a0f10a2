package org.onrecord.extraction.lexicon;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The word class that a word has most often, from {@code word-classes.tsv}: a cheap stand-in for a tagger, right about
 * nine times in ten. Words that it does not know are guessed by their ending.
 */
public final class WordClasses {

    /** A word class. FINITE: an auxiliary or a verb form that can only be finite. */
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

    private final Map<WordClass, Set<String>> words;

    private WordClasses(Map<WordClass, Set<String>> words) {
        this.words = words;
    }

    public static WordClasses load() {
        var lexicon = Lexicon.read("word-classes.tsv");
        var words = new EnumMap<WordClass, Set<String>>(WordClass.class);
        for (var each : WordClass.values()) {
            words.put(each, lexicon.words(each.name()));
        }
        return new WordClasses(words);
    }

    /** @param word in any case */
    public boolean is(WordClass kind, String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return words.getOrDefault(kind, Set.of()).contains(lower);
    }
}

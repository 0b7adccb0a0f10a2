package org.onrecord.extraction.entity;

import java.util.Set;
import org.onrecord.extraction.lexicon.WordTable;

/** Which words of a sentence can belong to a role. */
final class RoleWords {

    private static final Set<String> FORMER =
            Set.of("former", "ex", "then", "late", "previous", "onetime", "one-time", "erstwhile");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "our", "another", "one");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "to", "on", "with", "from", "under");
    private static final WordTable IRREGULAR = WordTable.load("irregular-verbs");

    private final NameLexicon lexicon;
    private final TextWords words;

    RoleWords(NameLexicon lexicon, TextWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Whether the word means a kind of person: "leader", "Minister", "co-founder". */
    boolean person(int i) {
        var key = bare(words.key(i));
        if (lexicon.noRoles().has(key)) {
            return false;
        }
        return lexicon.titles().has(key) || lexicon.words().column(key, 1).contains("person");
    }

    /** Whether the word is a title without an office: "Mr.", "Sir". */
    boolean honorific(int i) {
        var key = words.key(i);
        return Set.of(
                        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx", "sir", "dr", "dr.", "madam", "madame",
                        "hon", "hon.", "lady", "dame", "mp")
                .contains(key);
    }

    /** Whether the word can stand before the head of a role: adjectives, nouns, names, nationalities. */
    boolean modifier(int i) {
        var key = words.key(i);
        if (!words.isWord(i)) {
            return false;
        }
        if ((words.capital(i) && !lexicon.functionWords().has(key))
                || lexicon.titleModifiers().has(key)
                || lexicon.demonyms().has(key)) {
            return !lexicon.calendarWords().has(key);
        }
        if (lexicon.functionWords().has(key) || IRREGULAR.has(key) || key.endsWith("ed") || key.endsWith("ing")) {
            return former(i);
        }
        var parts = lexicon.words().column(key, 0);
        return key.indexOf('-') > 0 || (!parts.isEmpty() && parts.charAt(0) != 'v' && parts.charAt(0) != 'r');
    }

    boolean former(int i) {
        var key = words.key(i);
        return FORMER.contains(key) || key.startsWith("ex-") || key.startsWith("then-");
    }

    boolean determiner(int i) {
        return DETERMINERS.contains(words.key(i)) || words.possessive(i);
    }

    boolean link(int i) {
        return LINKS.contains(words.key(i));
    }

    /** A finite verb after a role ends it. */
    boolean verb(int i) {
        var key = words.key(i);
        if (words.capital(i)) {
            return false;
        }
        boolean auxiliary = Set.of(
                        "is", "was", "are", "were", "has", "had", "have", "will", "would", "says", "said", "told",
                        "can", "could", "may", "might", "did", "does")
                .contains(key);
        return auxiliary || IRREGULAR.column(key, 1).contains("past") || (key.endsWith("ed") && key.length() > 4);
    }

    private static String bare(String key) {
        return key.replaceFirst("^(?:then|ex|co|vice|deputy)-", "");
    }
}

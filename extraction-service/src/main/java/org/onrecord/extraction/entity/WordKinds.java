package org.onrecord.extraction.entity;

/** What the word lists say of a common word: its parts of speech, and whether it means a person or a group. */
public final class WordKinds {

    private static final NameLexicon LEXICON = NameLexicon.SHIPPED;

    private WordKinds() {}

    /**
     * The parts of speech of a word's base form, the commonest first, the rare ones behind a hyphen: n noun, v verb, a
     * adjective, r adverb; empty for a word that is not listed.
     *
     * @param key in lower case
     */
    public static String parts(String key) {
        return LEXICON.words().column(key, 0);
    }

    /** Whether a noun can mean a group of people: "ministry", "team". */
    public static boolean group(String noun) {
        return LEXICON.words().column(noun, 1).contains("group");
    }

    /** The singular of a noun if it is a regular plural of a listed noun, else the word itself. */
    public static String singular(String noun) {
        if (noun.length() < 4 || !noun.endsWith("s") || noun.endsWith("ss")) {
            return noun;
        }
        if (noun.endsWith("ies")) {
            var singular = noun.substring(0, noun.length() - 3) + "y";
            return parts(singular).contains("n") ? singular : noun;
        }
        var singular = noun.substring(0, noun.length() - 1);
        if (parts(singular).contains("n")) {
            return singular;
        }
        return noun.endsWith("es")
                        && parts(noun.substring(0, noun.length() - 2)).contains("n")
                ? noun.substring(0, noun.length() - 2)
                : noun;
    }

    /** F or M if a title or noun means persons of one sex ("actress", "chairman"), else empty. */
    public static String sex(String noun) {
        var known = LEXICON.titles().column(noun, 0);
        if (!known.isEmpty()) {
            return known;
        }
        return noun.endsWith("woman") ? "F" : noun.endsWith("man") && PersonNouns.has(noun) ? "M" : "";
    }

    /** Whether a word is a nationality: "Korean". */
    public static boolean nationality(String key) {
        return LEXICON.demonyms().has(key);
    }

    /** Whether a name is that of a country or of a capital. */
    public static boolean state(String key) {
        return LEXICON.country(key) || LEXICON.capitals().has(key);
    }
}

package org.onrecord.extraction.quotation;

import java.util.Set;
import org.onrecord.extraction.lexicon.Lexicon;

/** The small words around attributions, from {@code attribution-words.tsv}. All are asked for in lower case. */
public final class AttributionWords {

    private static final Lexicon LEXICON = Lexicon.read("attribution-words.tsv");
    private static final Set<String> QUOTING = LEXICON.words("QUOTING");
    private static final Set<String> SPEAKING = LEXICON.words("SPEAKING");
    private static final Set<String> STOPS = LEXICON.words("STOP");
    private static final Set<String> PHRASE_ENDS = LEXICON.words("PHRASE_END");
    private static final Set<String> CLAUSE_ENDS = LEXICON.words("CLAUSE_END");
    private static final Set<String> MAKERS = LEXICON.words("MAKER");

    private static final Set<String> SEEN = LEXICON.words("SEEN");

    private AttributionWords() {}

    /** A verb whose object speaks: "quoted Lane as saying". */
    public static boolean isQuoting(String word) {
        return QUOTING.contains(word);
    }

    /** What follows "as" behind such a verb. */
    static boolean isSpeaking(String word) {
        return SPEAKING.contains(word);
    }

    /** A mark over which no attribution goes on. */
    static boolean isStop(String word) {
        return STOPS.contains(word);
    }

    /** A word or mark with which no content begins. */
    static boolean endsPhrase(String word) {
        return PHRASE_ENDS.contains(word);
    }

    /** A word or mark that ends the words for a station of a chain. */
    public static boolean endsStation(String word) {
        return CLAUSE_ENDS.contains(word);
    }

    /** What somebody did with a document who did not make it: "a memo obtained by the agency". */
    public static boolean isSeen(String word) {
        return SEEN.contains(word);
    }

    /** What stands between a document and who made it: "a report by the agency". */
    public static boolean isMaker(String word) {
        return MAKERS.contains(word);
    }
}

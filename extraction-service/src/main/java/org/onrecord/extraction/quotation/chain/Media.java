package org.onrecord.extraction.quotation.chain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extraction.lexicon.Lexicon;

/** Which names and nouns mean media, from {@code media.tsv} and {@code state-media.tsv}. */
final class Media {

    private static final Lexicon LEXICON = Lexicon.read("media.tsv");
    private static final Set<String> NAMES = LEXICON.words("NAME");
    private static final Set<String> WORDS = LEXICON.words("WORD");
    private static final Set<String> NOUNS = LEXICON.words("NOUN");
    private static final Set<String> STATE_MEDIA =
            Lexicon.read("state-media.tsv").words();
    private static final Set<String> STATE = Lexicon.read("naming-words.tsv").words("STATE");

    private Media() {}

    /** Whether a name is that of a medium: "BBC", "Radio Oslo", "the Coast Times". */
    static boolean isName(String name) {
        var plain = withoutArticle(name);
        var words = words(plain);
        return NAMES.contains(plain.toLowerCase(Locale.ROOT))
                || isState(name)
                || (words.size() > 1 && words.stream().anyMatch(WORDS::contains));
    }

    static boolean isNoun(String word) {
        return NOUNS.contains(word);
    }

    /** Whether a name is that of a medium of a state. */
    static boolean isState(String name) {
        return STATE_MEDIA.contains(name) || STATE_MEDIA.contains(withoutArticle(name));
    }

    /** "the state news agency": whether the words describe a medium of a state. */
    static boolean describeState(List<String> words) {
        boolean medium =
                words.stream().anyMatch(NOUNS::contains) || (words.contains("news") && words.contains("agency"));
        return medium && words.stream().anyMatch(STATE::contains);
    }

    static String withoutArticle(String name) {
        return name.replaceFirst("^[Tt]he ", "");
    }

    /** The words of a text in lower case, without marks. */
    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

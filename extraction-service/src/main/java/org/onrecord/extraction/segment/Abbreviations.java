package org.onrecord.extraction.segment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.extraction.lexicon.Lexicon;

/**
 * Which words carry a full stop of their own, and whether that full stop can end a sentence too.
 *
 * <p>{@code abbreviations.tsv} has a word without its full stop, in its usual case, and one of the kinds TITLE (a name
 * follows), NUMBER (only before a number), CALENDAR and COMMON. {@code sentence-openers.tsv} has words that, capitalised
 * after an abbreviation, begin a sentence.
 */
public final class Abbreviations {

    private final Map<String, String> kinds;
    private final Set<String> openers;

    private Abbreviations(Map<String, String> kinds, Set<String> openers) {
        this.kinds = Map.copyOf(kinds);
        this.openers = openers;
    }

    public static Abbreviations load() {
        var kinds = new HashMap<String, String>();
        Lexicon.read("abbreviations.tsv").rows().forEach(row -> kinds.put(row.get(0), row.get(1)));
        return new Abbreviations(kinds, Lexicon.read("sentence-openers.tsv").words());
    }

    /** Whether the full stop at {@code end} belongs to the word before it. */
    boolean takesFullStop(String text, int start, int end) {
        if (isInitial(text, start, end)) {
            return true;
        }
        var kind = kinds.get(text.substring(start, end));
        if (kind == null) {
            return false;
        }
        return !kind.equals("NUMBER") || numberFollows(text, end + 1);
    }

    /** Whether a token that ends with a full stop can never end a sentence, whatever follows it. */
    boolean neverEnds(String token) {
        var word = token.substring(0, token.length() - 1);
        var kind = kinds.get(word);
        return "TITLE".equals(kind) || "NUMBER".equals(kind);
    }

    /** Whether a capitalised word begins a new sentence although an abbreviation stands before it. */
    boolean opensSentence(String token) {
        return openers.contains(token.toLowerCase(Locale.ROOT));
    }

    /** "J." in "J. Smith": one capital, the next word capitalised or another initial. */
    private static boolean isInitial(String text, int start, int end) {
        if (end - start != 1 || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int next = end + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean pronoun = text.charAt(start) == 'I' && next > end + 1;
        return !pronoun && next < text.length() && Character.isUpperCase(text.charAt(next));
    }

    private static boolean numberFollows(String text, int from) {
        int next = from;
        while (next < text.length() && Spaces.isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isDigit(text.charAt(next));
    }
}

package org.onrecord.extraction.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;

/**
 * Words, numbers and marks. Every character that is not white space belongs to exactly one token.
 *
 * <p>One token each: a word with its hyphens ("Jong-un", "Washington-based"), an abbreviation with its full stop ("U.S.",
 * "Oct.", "Gen."), an initial ("J."), a number ("1,200.5", "10:30", "19th"), an address, an ellipsis, a run of hyphens,
 * {@code ''}. Clitics are tokens of their own: "Kim" "'s", "do" "n't", "we" "'ll".
 */
public final class Tokenise implements Stage {

    private static final String LETTER = "[\\p{L}\\p{M}]";
    private static final String WORD_CHARACTER = "[\\p{L}\\p{M}\\p{N}_]";

    // Possessive quantifiers: no backtracking, so linear time and no deep recursion on any text.
    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "https?://[^\\s\\p{Z}<>\"“”]++",
            "[@#]" + WORD_CHARACTER + "++",
            LETTER + "-(?:" + LETTER + "\\.){1,}+(?!" + WORD_CHARACTER + ")", // D-S.C.
            "\\p{Lu}-\\p{Lu}" + LETTER + "{1,5}\\.(?=\\))", // R-Wis.
            "(?:" + LETTER + "\\.){2,}+(?:[-‐‑]" + WORD_CHARACTER + "++)*+", // U.S., a.m., U.S.-led
            "[\\p{L}\\p{N}]++(?:[.-][\\p{L}\\p{N}]++){0,12}\\.(?:com|org|net|gov|edu|info|int|mil)(?!" + WORD_CHARACTER
                    + ")",
            "\\p{N}++(?:[.,:/]\\p{N}++)*+(?:st|nd|rd|th|s)?(?!" + WORD_CHARACTER + ")(?![-‐‑]" + WORD_CHARACTER + ")",
            WORD_CHARACTER + "++(?:['’‑‐-]" + WORD_CHARACTER + "++)*+",
            "\\.{2,}+|…++|-{2,}+|''|``|!{2,}+|\\?{2,}+",
            "[^\\s\\p{Z}\\x{85}\\x{FEFF}]"));

    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private final Abbreviations abbreviations;

    public Tokenise(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    @Override
    public String name() {
        return "tokenise";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of();
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Token.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText analysed) {
        var text = analysed.text();
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            int start = matcher.start();
            int end = endWithFullStop(text, start, matcher.end());
            int clitic = cliticIn(text, start, end);
            if (clitic > start) {
                tokens.add(token(text, start, clitic));
                tokens.add(token(text, clitic, end));
            } else {
                tokens.add(token(text, start, end));
            }
            from = end;
        }
        return analysed.with(Token.LAYER, List.copyOf(tokens));
    }

    private static Token token(String text, int start, int end) {
        return new Token(new CharRange(start, end), text.substring(start, end));
    }

    /** Takes in the full stop after an abbreviation or an initial. */
    private int endWithFullStop(String text, int start, int end) {
        if (end >= text.length() || text.charAt(end) != '.' || text.startsWith("..", end)) {
            return end;
        }
        return abbreviations.takesFullStop(text, start, end) ? end + 1 : end;
    }

    /** Where a clitic begins inside a word, or -1. */
    private static int cliticIn(String text, int start, int end) {
        int apostrophe = lastApostrophe(text, start, end);
        if (apostrophe <= start) {
            return -1;
        }
        var ending = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
        if (CLITICS.contains(ending)) {
            return apostrophe;
        }
        boolean negation = ending.equals("t") && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n';
        return negation && apostrophe - 1 > start ? apostrophe - 1 : -1;
    }

    private static int lastApostrophe(String text, int start, int end) {
        for (int i = end - 2; i > start; i--) {
            if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
                return i;
            }
        }
        return -1;
    }
}

package org.onrecord.extraction.hard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.citation.CharRange;

/** Finds the places of a text that the expectations mean. */
final class HardText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> NO_NAME = Set.of("the", "a", "an", "s");

    private final String text;

    HardText(String text) {
        this.text = text;
    }

    /** The places in square brackets of one or more contexts, joined by semicolons. */
    List<CharRange> places(String contexts) {
        return Arrays.stream(contexts.split("\\s*;\\s*")).map(this::place).toList();
    }

    /** The place in square brackets; the words around them must make it the only one. */
    CharRange place(String context) {
        int open = context.indexOf('[');
        int close = context.indexOf(']');
        if (open < 0 || close < open) {
            throw new IllegalArgumentException("No square brackets: " + context);
        }
        var pattern = Pattern.compile(literal(context.substring(0, open)) + "("
                + literal(context.substring(open + 1, close)) + ")" + literal(context.substring(close + 1)));
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("The text does not hold: " + context);
        }
        var place = new CharRange(matcher.start(1), matcher.end(1));
        if (matcher.find()) {
            throw new IllegalArgumentException("The text holds more than once: " + context);
        }
        return place;
    }

    /** The stretches of a content: pieces joined by " … ", each given whole or as "first words ... last words". */
    List<CharRange> pieces(String content) {
        var found = new ArrayList<CharRange>();
        for (var piece : content.split(" … ")) {
            var pattern = Arrays.stream(piece.split(" \\.\\.\\. "))
                    .map(HardText::literal)
                    .collect(Collectors.joining("(?s:.*?)"));
            var matcher = Pattern.compile(pattern).matcher(text);
            if (!matcher.find()) {
                throw new IllegalArgumentException("The text does not hold: " + piece);
            }
            found.add(new CharRange(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** The words of the stretches by their place; the conjunction before what was said is no part of it. */
    Set<Integer> words(List<CharRange> stretches) {
        var words = new TreeSet<Integer>();
        for (var stretch : stretches) {
            var matcher = WORD.matcher(text).region(stretch.start(), stretch.end());
            while (matcher.find()) {
                if (!words.isEmpty() || !matcher.group().equals("that")) {
                    words.add(matcher.start());
                }
            }
        }
        return words;
    }

    /** The words of a name in lower case, without articles and the ending of possessives. */
    static List<String> key(String name) {
        return WORD.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .filter(word -> !NO_NAME.contains(word))
                .toList();
    }

    /** Whether the words found are most of those wanted and not many more. */
    static boolean alike(String found, String wanted) {
        var got = Set.copyOf(key(found));
        var want = Set.copyOf(key(wanted));
        long common = want.stream().filter(got::contains).count();
        return common >= 0.6 * want.size() && got.size() <= 2 * want.size() + 2;
    }

    private static String literal(String words) {
        return Arrays.stream(words.split("(?<=\\s)|(?=\\s)"))
                .map(part -> part.isBlank() && !part.isEmpty() ? "\\s+" : Pattern.quote(part))
                .collect(Collectors.joining());
    }
}

package org.onrecord.timeline.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What stays of a name when case, diacritics, hyphens, periods and apostrophes are taken away: "Kim Jong-un" and "Kim
 * Jong Un" have the same key, "Zoë O’Neill" and "Zoe O'Neill" too.
 *
 * @param words folded words in order, none empty
 */
public record NameKey(List<String> words) {

    private static final Pattern DROPPED = Pattern.compile("\\p{M}|[.'’ʼ`´]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Character, String> FOLDED = folding();

    public NameKey {
        words = List.copyOf(words);
    }

    public static NameKey of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = DROPPED.matcher(decomposed).replaceAll("");
        var folded = new StringBuilder();
        bare.chars().forEach(c -> folded.append(FOLDED.getOrDefault((char) c, String.valueOf((char) c))));
        return new NameKey(Arrays.stream(BETWEEN.split(folded))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** The key without a leading "the", which belongs to the sentence: "the United Nations". */
    public NameKey withoutArticle() {
        return words.size() > 1 && words.get(0).equals("the") ? new NameKey(words.subList(1, words.size())) : this;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean isOneWord() {
        return words.size() == 1;
    }

    public String text() {
        return String.join(" ", words);
    }

    private static Map<Character, String> folding() {
        var stream = Objects.requireNonNull(NameKey.class.getResourceAsStream("/lexicon/letter-folding.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var found = new HashMap<Character, String>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var columns = line.split("\t", 2);
                found.put(columns[0].charAt(0), columns[1]);
            });
            return Map.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

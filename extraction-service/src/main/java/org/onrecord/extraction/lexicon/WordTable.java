package org.onrecord.extraction.lexicon;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word list looked up by its first column; the other columns say something about the word. Keys are as {@link #key}
 * makes them. Immutable.
 */
public final class WordTable {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, List<String>> rows;
    private final int longest;

    private WordTable(Map<String, List<String>> rows, int longest) {
        this.rows = rows;
        this.longest = longest;
    }

    /**
     * @param name the file's name without ending
     * @throws IllegalArgumentException if there is no such file
     */
    public static WordTable load(String name) {
        var rows = new HashMap<String, List<String>>();
        int longest = 0;
        for (var row : Lexicon.read(name + ".tsv").rows()) {
            rows.putIfAbsent(row.get(0), row.subList(1, row.size()));
            longest = Math.max(longest, words(row.get(0)));
        }
        return new WordTable(rows, longest);
    }

    /** A word as the lexicons' keys have it: lower case, without accents, apostrophes straight. */
    public static String key(String word) {
        int plain = 0;
        while (plain < word.length() && word.charAt(plain) < 0x80) {
            plain++;
        }
        if (plain == word.length()) {
            return word.toLowerCase(Locale.ROOT);
        }
        var straight = word.replace('’', '\'').replace('‘', '\'').replace('ʻ', '\'');
        var special = straight.replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ı', 'i');
        return MARKS.matcher(Normalizer.normalize(special, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    public boolean has(String key) {
        return rows.containsKey(key);
    }

    /** What the list says about a key, null if the key is not there. */
    public @Nullable List<String> columns(String key) {
        return rows.get(key);
    }

    /** One column after the key, empty if the key or the column is not there. */
    public String column(String key, int index) {
        var columns = rows.get(key);
        return columns == null || columns.size() <= index ? "" : columns.get(index);
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    /** Words in the longest key. */
    public int longest() {
        return longest;
    }

    private static int words(String key) {
        return (int) key.chars().filter(c -> c == ' ').count() + 1;
    }
}

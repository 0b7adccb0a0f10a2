package org.onrecord.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word list: tab-separated columns, one entry a line. Lines that begin with {@code #} state source and licence and are
 * not entries.
 */
public final class Lexicon {

    private final List<List<String>> rows;

    private Lexicon(List<List<String>> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads {@code /lexicon/<file>} from the class path.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static Lexicon read(String file) {
        try (var stream = Lexicon.class.getResourceAsStream("/lexicon/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no word list " + file);
            }
            var rows = new ArrayList<List<String>>();
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
            return new Lexicon(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + file + " cannot be read", e);
        }
    }

    /** All entries in the order of the file, each with its columns. */
    public List<List<String>> rows() {
        return rows;
    }

    /** The first column of all entries. */
    public Set<String> words() {
        return rows.stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** The first column of the entries whose second column is {@code kind}. */
    public Set<String> words(String kind) {
        var words = new HashSet<String>();
        for (var row : rows) {
            if (row.size() > 1 && row.get(1).equals(kind)) {
                words.add(row.get(0));
            }
        }
        return Set.copyOf(words);
    }
}

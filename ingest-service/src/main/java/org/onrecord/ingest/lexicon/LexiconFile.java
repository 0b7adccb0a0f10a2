package org.onrecord.ingest.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A word list: a tab-separated UTF-8 file of the class path's folder {@code lexicon}. Its first line, and every other
 * that begins with {@code #}, is a comment (source and licence, meaning of the columns).
 */
public final class LexiconFile {

    private LexiconFile() {}

    /**
     * The rows of a file, each with its columns.
     *
     * @param columns how many columns each row must have
     * @throws IllegalStateException if the file is missing or a row has another number of columns
     */
    public static List<List<String>> rows(String name, int columns) {
        var stream = LexiconFile.class.getResourceAsStream("/lexicon/" + name);
        if (stream == null) {
            throw new IllegalStateException("No word list lexicon/" + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a file with one column. */
    public static List<String> entries(String name) {
        return rows(name, 1).stream().map(row -> row.get(0)).toList();
    }

    private static List<String> row(String name, String line, int columns) {
        var cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    "lexicon/" + name + " needs " + columns + " columns, but has the line: " + line);
        }
        return cells;
    }
}

package org.onrecord.extraction.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.onrecord.citation.TextHash;

/**
 * A word list: tab-separated columns, one entry a line. Lines that begin with {@code #} state source and licence and are
 * not entries.
 */
public final class Lexicon {

    private static final String FOLDER = "/lexicon/";

    private final List<List<String>> rows;
    private final String heading;
    private final String sha256;

    private Lexicon(List<List<String>> rows, String heading, String sha256) {
        this.rows = List.copyOf(rows);
        this.heading = heading;
        this.sha256 = sha256;
    }

    /**
     * Reads {@code /lexicon/<file>} from the class path.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static Lexicon read(String file) {
        return readResource(FOLDER + file);
    }

    /**
     * Reads a table of the same form that is no word list.
     *
     * @param path on the class path, from its root
     * @throws IllegalArgumentException if there is no such file
     */
    public static Lexicon readResource(String path) {
        try (var stream = Lexicon.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no word list " + path);
            }
            return of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + path + " cannot be read", e);
        }
    }

    private static Lexicon of(byte[] file) {
        var rows = new ArrayList<List<String>>();
        var heading = new StringJoiner(" ");
        new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    if (line.charAt(0) == '#') {
                        heading.add(line.substring(1).strip());
                    } else {
                        rows.add(List.of(line.split("\t", -1)));
                    }
                });
        return new Lexicon(rows, heading.toString(), TextHash.sha256(file));
    }

    /** What the lines that begin with {@code #} say: what is listed, source and licence. */
    public String heading() {
        return heading;
    }

    /** Of the file as it is, in hexadecimal. */
    public String sha256() {
        return sha256;
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

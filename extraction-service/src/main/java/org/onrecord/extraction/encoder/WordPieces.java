package org.onrecord.extraction.encoder;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words as the encoder's vocabulary writes them: in lower case, without accents, longest known piece first (WordPiece).
 * Quotation marks of every kind read alike: which words stand in them is told by {@link Unit#quoted()}.
 */
public final class WordPieces {

    /** A word that the vocabulary cannot write. */
    public static final int UNKNOWN = 100;

    /** Opens a window. */
    public static final int OPENING = 101;

    /** Stands between two paragraphs and closes a window. */
    public static final int SEPARATOR = 102;

    /** Stands for a word that is hidden. */
    public static final int MASK = 103;

    private static final String VOCABULARY = "/all-minilm-l6-v2-tokenizer.json";
    private static final int LONGEST_WORD = 100;
    private static final int MOST_PIECES = 8;
    private static final Pattern DOUBLE_MARK = Pattern.compile("''|``|[“”„‟«»]");
    private static final Pattern APOSTROPHE = Pattern.compile("[‘’`]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private final Map<String, Integer> vocabulary;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @throws UncheckedIOException if the encoder's artefact is not on the class path or cannot be read */
    public static WordPieces load() {
        try (InputStream file = WordPieces.class.getResourceAsStream(VOCABULARY)) {
            if (file == null) {
                throw new IOException(VOCABULARY + " is not on the class path");
            }
            var vocabulary = new HashMap<String, Integer>();
            var entries = new ObjectMapper().readTree(file).path("model").path("vocab");
            entries.fields()
                    .forEachRemaining(
                            e -> vocabulary.put(e.getKey(), e.getValue().asInt()));
            return new WordPieces(vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException("The encoder's vocabulary cannot be read", e);
        }
    }

    /** Ids of a word's pieces: at least one, {@link #UNKNOWN} alone if the word is too long or not writable. */
    List<Integer> of(String word) {
        if (word.length() > LONGEST_WORD) {
            return List.of(UNKNOWN);
        }
        var plain = plain(word);
        var pieces = new ArrayList<Integer>();
        int start = 0;
        while (start < plain.length()) {
            int end = plain.length();
            Integer piece = piece(plain, start, end);
            while (piece == null && end > start + 1) {
                piece = piece(plain, start, --end);
            }
            if (piece == null || pieces.size() == MOST_PIECES) {
                return List.of(UNKNOWN);
            }
            pieces.add(piece);
            start = end;
        }
        return pieces.isEmpty() ? List.of(UNKNOWN) : pieces;
    }

    private @Nullable Integer piece(String word, int start, int end) {
        return vocabulary.get((start > 0 ? "##" : "") + word.substring(start, end));
    }

    private static String plain(String word) {
        if (DOUBLE_MARK.matcher(word).matches()) {
            return "\"";
        }
        if (APOSTROPHE.matcher(word).matches()) {
            return "'";
        }
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENTS.matcher(decomposed).replaceAll("");
    }
}

package org.onrecord.extraction.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/**
 * Word classes (universal part-of-speech tags: VERB, NOUN, AUX ...) by the English model of Apache OpenNLP, Apache-2.0.
 * Linear in the length of the text: long sentences are read in slices.
 */
final class TagWords {

    private static final String FILE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final int SLICE = 120;
    private static final POSModel MODEL = load();

    private TagWords() {}

    private static POSModel load() {
        try (var in = Objects.requireNonNull(TagWords.class.getResourceAsStream(FILE), FILE)) {
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One tag for each token; tokens outside sentences have X. */
    static String[] of(List<Token> tokens, List<Sentence> sentences) {
        var tagger = new POSTaggerME(MODEL);
        var tags = new String[tokens.size()];
        Arrays.fill(tags, "X");
        for (var sentence : sentences) {
            for (int from = sentence.firstToken(); from < sentence.endToken(); from += SLICE) {
                int to = Math.min(sentence.endToken(), from + SLICE);
                var found = tagger.tag(words(tokens.subList(from, to)));
                System.arraycopy(found, 0, tags, from, found.length);
            }
        }
        return tags;
    }

    /** The model has seen no headlines in capitals and no curly apostrophes. */
    private static String[] words(List<Token> tokens) {
        boolean shouted = tokens.stream().noneMatch(t -> t.text().chars().anyMatch(Character::isLowerCase));
        return tokens.stream()
                .map(t -> t.text().replace('’', '\''))
                .map(w -> shouted ? w.toLowerCase(Locale.ROOT) : w)
                .toArray(String[]::new);
    }
}

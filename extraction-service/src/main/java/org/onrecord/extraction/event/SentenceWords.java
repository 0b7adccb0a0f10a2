package org.onrecord.extraction.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.lexicon.WordTable;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/** The tokens of a text with their keys and word classes; an index outside the text is a word without letters. */
final class SentenceWords {

    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "'m", "'re", "am");

    private final EventLexicon lexicon;
    private final List<Token> tokens;
    private final String[] keys;
    private final String[] tags;
    private final boolean[] reported;
    private final boolean[] timed;

    /**
     * @param cues of quotations, in order
     * @param times ranges of time expressions, in order
     */
    SentenceWords(
            EventLexicon lexicon,
            List<Token> tokens,
            List<Sentence> sentences,
            List<CharRange> cues,
            List<CharRange> times) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.keys = tokens.stream().map(t -> WordTable.key(t.text())).toArray(String[]::new);
        var read = TagWords.of(tokens, sentences);
        this.tags = CorrectTags.of(lexicon, sentences, keys, read);
        this.reported = covered(cues);
        this.timed = covered(times);
    }

    /** @param ranges in order */
    private boolean[] covered(List<CharRange> ranges) {
        var covered = new boolean[keys.length];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            while (next < ranges.size()
                    && ranges.get(next).end() <= tokens.get(i).start()) {
                next++;
            }
            covered[i] = next < ranges.size()
                    && ranges.get(next).overlaps(tokens.get(i).range());
        }
        return covered;
    }

    int size() {
        return keys.length;
    }

    String key(int i) {
        return i >= 0 && i < keys.length ? keys[i] : "";
    }

    /** Whether a token has a word class, given as its universal tag. */
    boolean is(int i, String tag) {
        return i >= 0 && i < keys.length && tags[i].startsWith(tag);
    }

    boolean in(int i, Set<String> words) {
        return words.contains(key(i));
    }

    /** A noun or name. */
    boolean nominal(int i) {
        return is(i, "NOUN") || is(i, "PROPN");
    }

    boolean be(int i) {
        return BE.contains(key(i)) || ("'s".equals(key(i)) && is(i, "AUX"));
    }

    int start(int i) {
        return tokens.get(i).start();
    }

    int endOf(int i) {
        return tokens.get(i).end();
    }

    CharRange range(int i) {
        return tokens.get(i).range();
    }

    CharRange range(int first, int end) {
        return new CharRange(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    boolean capital(int i) {
        return i >= 0
                && i < keys.length
                && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
    }

    /** Whether the token is part of the cue of a quotation. */
    boolean cue(int i) {
        return i >= 0 && i < keys.length && reported[i];
    }

    /** Whether the token is part of a time expression. */
    boolean timed(int i) {
        return i >= 0 && i < keys.length && timed[i];
    }

    /** Index of the first token that ends after a UTF-16 index; the last token if there is none. */
    int tokenAt(int unit) {
        return Math.min(InTextOrder.leading(tokens, token -> token.end() <= unit), keys.length - 1);
    }

    /** The base form if the token is a full verb, else null. */
    @Nullable
    String verb(int i) {
        return is(i, "VERB") ? lexicon.lemma(key(i)) : null;
    }

    EventLexicon lexicon() {
        return lexicon;
    }
}

package org.onrecord.extraction.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.lexicon.WordTable;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.Token;

/** The tokens of a text with their keys and what they can be as verbs. */
final class SentenceWords {

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those",
            "any", "no", "some", "'s", "’s");

    private final EventLexicon lexicon;
    private final List<Token> tokens;
    private final String[] keys;
    private final boolean[] reported;

    SentenceWords(EventLexicon lexicon, List<Token> tokens, List<CharRange> cues) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.keys = tokens.stream().map(t -> WordTable.key(t.text())).toArray(String[]::new);
        this.reported = new boolean[keys.length];
        int cue = 0;
        for (int i = 0; i < keys.length; i++) {
            while (cue < cues.size() && cues.get(cue).end() <= tokens.get(i).start()) {
                cue++;
            }
            reported[i] =
                    cue < cues.size() && cues.get(cue).overlaps(tokens.get(i).range());
        }
    }

    int size() {
        return keys.length;
    }

    String key(int i) {
        return i >= 0 && i < keys.length ? keys[i] : "";
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

    /** Whether the token is the cue of a quotation. */
    boolean cue(int i) {
        return i >= 0 && i < keys.length && reported[i];
    }

    /** Index of the first token that ends after a UTF-16 index; the last token if there is none. */
    int tokenAt(int unit) {
        return Math.min(InTextOrder.leading(tokens, token -> token.end() <= unit), keys.length - 1);
    }

    /** The base form if the token is a finite verb or participle that can carry an event, else null. */
    @Nullable
    String verb(int i, int sentenceStart) {
        var key = key(i);
        if ((capital(i) && i > sentenceStart) || EventLexicon.auxiliary(key)) {
            return null;
        }
        var past = lexicon.pastBase(key);
        if (past != null) {
            return adjectival(i) ? null : past;
        }
        var gerund = lexicon.gerundBase(key);
        if (gerund != null && be(key(i - 1))) {
            return gerund;
        }
        return after(i) ? lexicon.base(key) : null;
    }

    /** "the proposed law": a participle between a determiner and a noun is no verb. */
    private boolean adjectival(int i) {
        if (capital(i - 1)) {
            return false;
        }
        boolean led =
                DETERMINERS.contains(key(i - 1)) || (lexicon.adjective(key(i - 1)) && DETERMINERS.contains(key(i - 2)));
        return led && (lexicon.noun(key(i + 1)) || lexicon.adjective(key(i + 1)) || capital(i + 1));
    }

    private static boolean be(String key) {
        return Set.of("is", "are", "was", "were", "be", "been", "'s", "'re").contains(key);
    }

    /** After a modal, or "to": a base form is a verb there; one adverb may stand between. */
    private boolean after(int i) {
        return MODALS.contains(key(i - 1))
                || (key(i - 1).endsWith("ly") && MODALS.contains(key(i - 2)))
                || ("also".equals(key(i - 1)) && MODALS.contains(key(i - 2)))
                || ("not".equals(key(i - 1)) && MODALS.contains(key(i - 2)))
                || "n't".equals(key(i - 1))
                || quotedAdverb(i);
    }

    private boolean quotedAdverb(int i) {
        for (int k = i - 1; k > i - 7 && k >= 0; k--) {
            if (MODALS.contains(key(k)) && !"to".equals(key(k))) {
                return true;
            }
            if (lexicon.noun(key(k)) && !Set.of("right", "once", "now").contains(key(k))) {
                return false;
            }
        }
        return false;
    }

    static final Set<String> MODALS = Set.of(
            "will", "would", "can", "could", "may", "might", "must", "shall", "should", "to", "'ll", "'d", "did",
            "does", "do", "ca", "wo");
}

package org.onrecord.extraction.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reporting verbs of a text. */
final class Cues {

    private static final Set<String> IRREGULAR_PASTS = Set.of(
            "said", "told", "wrote", "thought", "knew", "felt", "made", "found", "heard", "saw", "spoke", "swore",
            "sought", "foresaw", "went", "put", "read", "shot");

    private final Prose prose;
    private final CueLexicon lexicon;
    private final NounPhrases phrases;

    Cues(Prose prose, CueLexicon lexicon, NounPhrases phrases) {
        this.prose = prose;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** The cue that begins at a token: two words before one. A noun of the same form ("the claims") is none. */
    @Nullable
    Cue at(int token) {
        var word = prose.lower(token);
        var one = lexicon.find(word);
        if (prose.isName(token) || (!lexicon.opensPair(word) && one == null) || isNoun(token)) {
            return null;
        }
        var two = lexicon.opensPair(word) ? lexicon.find(word + " " + prose.lower(token + 1)) : null;
        if (two != null) {
            return new Cue(new TokenRange(token, token + 2), two);
        }
        return one == null ? null : new Cue(TokenRange.of(token), one);
    }

    /** A cue that introduces whole speech often enough to own the quotation marks beside it. */
    boolean speaks(int token) {
        var cue = at(token);
        return cue != null && cue.entry().precision(CueLexicon.Frame.QUOTE) >= FindQuotations.SURE;
    }

    private boolean isNoun(int token) {
        var word = prose.lower(token);
        if (word.endsWith("ed") || word.endsWith("ing") || IRREGULAR_PASTS.contains(word)) {
            return phrases.isArticle(token - 1);
        }
        return phrases.isDeterminer(token - 1)
                || (phrases.isVerb(token - 1) && !phrases.isAuxiliary(token - 1))
                || phrases.isAdjective(token - 1)
                || (phrases.isPreposition(token - 1) && !prose.lower(token - 1).equals("to"));
    }
}

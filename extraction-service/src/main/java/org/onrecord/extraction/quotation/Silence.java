package org.onrecord.extraction.quotation;

import java.util.Set;
import org.onrecord.extraction.lexicon.Lexicon;

/**
 * "declined to comment", "did not respond to a request": the text reports that somebody said nothing. That is a conduct
 * towards a question, as an attitude is, and no statement.
 */
final class Silence {

    private static final Lexicon LEXICON = Lexicon.read("silence-words.tsv");
    private static final Set<String> REFUSING = LEXICON.words("REFUSING");
    private static final Set<String> SPEAKING = LEXICON.words("SPEAKING");
    private static final Set<String> ANSWERING = LEXICON.words("ANSWERING");
    private static final Set<String> AUXILIARY = LEXICON.words("AUXILIARY");
    private static final Set<String> NOT = LEXICON.words("NOT");
    private static final int ADVERBS = 3;

    private final Prose prose;

    Silence(Prose prose) {
        this.prose = prose;
    }

    boolean reportedBy(Finding finding) {
        var cue = finding.cue();
        if (cue == null) {
            return false;
        }
        // "did" alone is the cue where the model takes "not respond to questions" for the content.
        int end = AUXILIARY.contains(prose.lower(cue.last())) ? cue.end() + ADVERBS : cue.end();
        for (int i = cue.first(); i < end; i++) {
            if (refuses(i) || answersNot(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean refuses(int i) {
        return REFUSING.contains(prose.lower(i))
                && prose.lower(i + 1).equals("to")
                && SPEAKING.contains(prose.lower(i + 2));
    }

    private boolean answersNot(int i) {
        if (!ANSWERING.contains(prose.lower(i))) {
            return false;
        }
        for (int k = i - 1; k >= i - ADVERBS; k--) {
            if (NOT.contains(prose.lower(k))) {
                return true;
            }
        }
        return false;
    }
}

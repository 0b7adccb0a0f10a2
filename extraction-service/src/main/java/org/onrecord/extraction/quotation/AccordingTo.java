package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "According to Lane, ..." and "..., according to Lane". */
final class AccordingTo {

    private static final double PRECISION = 0.85;

    private final Prose prose;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final ContentEnd ends;

    AccordingTo(Prose prose, NounPhrases phrases, Subjects subjects, ContentEnd ends) {
        this.prose = prose;
        this.phrases = phrases;
        this.subjects = subjects;
        this.ends = ends;
    }

    /** @param i the token "according" */
    @Nullable
    Finding at(int i) {
        int ceiling = prose.sentence(i).endToken();
        if (!prose.lower(i + 1).equals("to") || i + 2 >= ceiling || prose.stretch(i) != null) {
            return null;
        }
        var phrase = phrases.startingAt(i + 2, ceiling);
        if (phrase == null) {
            return null;
        }
        var cue = new TokenRange(i, i + 2);
        int sentence = prose.sentence(i).firstToken();
        boolean opening = i == sentence
                || (i == sentence + 1 && !prose.isWord(sentence))
                || (phrases.isConjunction(i - 1) && i - 1 == sentence);
        if (opening) {
            return opening(cue, phrase, ceiling);
        }
        var source = new TokenRange(phrase.first(), subjects.appositionEnd(phrase.end(), ceiling));
        return closing(cue, source, i);
    }

    private @Nullable Finding opening(TokenRange cue, TokenRange phrase, int ceiling) {
        int comma = phrase.end();
        while (comma < ceiling && !prose.lower(comma).equals(",")) {
            comma++;
        }
        if (comma >= ceiling) {
            return null;
        }
        int end = subjects.appositionEnd(comma, ceiling);
        if (end < ceiling && prose.lower(end).equals(",") && end + 1 < ceiling) {
            comma = end;
        }
        int close = ends.behind(comma + 1, ceiling);
        if (close <= comma + 1) {
            return null;
        }
        return new Finding(
                "according-to-before",
                PRECISION,
                Quotation.Act.SPEECH,
                cue,
                new TokenRange(phrase.first(), comma),
                List.of(new TokenRange(comma + 1, close)));
    }

    private @Nullable Finding closing(TokenRange cue, TokenRange source, int according) {
        int last = according - 1;
        if (prose.lower(last).equals(",") && prose.stretch(last) == null) {
            last--;
        }
        var stretch = prose.stretchTo(last);
        int floor = prose.sentence(according).firstToken();
        if (stretch != null && stretch.tokens().first() < floor) {
            floor = prose.sentence(stretch.tokens().first()).firstToken();
        }
        int first = Openings.behind(prose, phrases, floor, last + 1);
        if (last < first) {
            return null;
        }
        var pieces = new ArrayList<TokenRange>(List.of(new TokenRange(first, last + 1)));
        return new Finding("according-to-behind", PRECISION, Quotation.Act.SPEECH, cue, source, pieces);
    }
}

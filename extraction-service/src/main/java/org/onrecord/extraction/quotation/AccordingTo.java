package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "According to Lane, ..." and "..., according to Lane". */
final class AccordingTo {

    /** Rule of what a document only relays. */
    static final String RELAYED = "relayed-by-document";

    private static final double PRECISION = 0.85;

    private final Prose prose;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final ContentEnd ends;
    private final Informants informants = Informants.load();

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

    /**
     * {@code Lane offered her "deepest sympathy to all," according to a report by the agency}: the report only relays
     * what the clause's subject said.
     */
    private @Nullable Finding relayed(TokenRange cue, Prose.Speech stretch, int floor) {
        int open = stretch.tokens().first();
        var subject = open > floor ? subjects.firstPhrase(floor, open) : null;
        if (subject == null || subject.end() >= open) {
            return null;
        }
        return new Finding(RELAYED, 0.8, Quotation.Act.SPEECH, cue, subject, List.of(stretch.tokens()));
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
        if (stretch != null && stretch.whole() && informants.isDocument(prose, source)) {
            return relayed(cue, stretch, floor);
        }
        var pieces = new ArrayList<TokenRange>(List.of(new TokenRange(first, last + 1)));
        return new Finding("according-to-behind", PRECISION, Quotation.Act.SPEECH, cue, source, pieces);
    }
}

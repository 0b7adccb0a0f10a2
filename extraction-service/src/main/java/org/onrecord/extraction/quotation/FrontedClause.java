package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.quotation.CueLexicon.Frame;

/** The clause before the cue: "The pact may hold, Lane said Monday", and around it: "The pact, Lane said, may hold". */
final class FrontedClause implements CueRule {

    private static final Set<String> ENDS = Set.of(
            ".", ",", ";", "!", "?", ")", "—", "–", "--", "-", "and", "but", "as", "when", "after", "while", "during");
    private static final int LEAST_WORDS = 3;

    private final Prose prose;
    private final Cues cues;
    private final NounPhrases phrases;
    private final Adjuncts adjuncts;
    private final ContentEnd ends;

    FrontedClause(Prose prose, Cues cues, NounPhrases phrases, Adjuncts adjuncts, ContentEnd ends) {
        this.prose = prose;
        this.cues = cues;
        this.phrases = phrases;
        this.adjuncts = adjuncts;
        this.ends = ends;
    }

    @Override
    public @Nullable Finding find(CueInPlace place) {
        double precision = place.cue().entry().precision(Frame.FRONT);
        if (place.cue().participle() || precision < FindQuotations.LEAST_PRECISION) {
            return null;
        }
        int behind = adjuncts.skip(place.cue(), place.end(), place.ceiling());
        boolean ended = behind >= place.ceiling() || ENDS.contains(prose.lower(behind));
        int last = place.first() - 1;
        boolean parted = last >= place.floor() && (prose.lower(last).equals(",") || prose.stretchTo(last) != null);
        if (!ended || !parted) {
            return null;
        }
        int end = prose.lower(last).equals(",") ? last : last + 1;
        int first = Openings.behind(prose, phrases, place.floor(), end);
        if (first >= end) {
            return null;
        }
        var pieces = new ArrayList<TokenRange>(List.of(new TokenRange(first, end)));
        boolean goesOn = behind + 1 < place.ceiling() && prose.lower(behind).equals(",") && !reports(behind + 1);
        boolean whole = hasVerb(first, end) && !phrases.isSubordinator(first) && end - first >= LEAST_WORDS;
        if (goesOn && !whole && !phrases.isSubordinator(behind + 1)) {
            int close = ends.behind(behind + 1, place.ceiling());
            if (close > behind + 1) {
                pieces.add(new TokenRange(behind + 1, close));
            }
        } else if (end - first < LEAST_WORDS || !hasVerb(first, end)) {
            return null;
        }
        var rule = pieces.size() > 1 ? "clause-around-cue" : "clause-before-cue";
        return new Finding(
                rule, precision, place.cue().entry().act(), place.cue().tokens(), place.source(), pieces);
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrases.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean reports(int from) {
        int i = from;
        while (phrases.isAdverb(i) || phrases.isConjunction(i)) {
            i++;
        }
        var cue = cues.at(i);
        return cue != null && (cue.participle() || i > from);
    }
}

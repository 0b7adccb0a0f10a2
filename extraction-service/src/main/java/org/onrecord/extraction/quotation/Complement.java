package org.onrecord.extraction.quotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.quotation.CueLexicon.Frame;

/** What stands behind the cue: a clause ("said that ..."), an infinitive ("urged Seoul to ..."), a phrase ("called for ..."). */
final class Complement implements CueRule {

    private static final Set<String> CLAUSE_OPENERS =
            Set.of("that", "whether", "if", "how", "why", "what", "when", "where", "who");
    private static final Set<String> ABOUT =
            Set.of("of", "for", "about", "against", "on", "to", "with", "over", "as", "at", "by", "from");

    private final Prose prose;
    private final NounPhrases phrases;
    private final Adjuncts adjuncts;
    private final ContentEnd ends;
    private final Informants informants = Informants.load();

    Complement(Prose prose, NounPhrases phrases, Adjuncts adjuncts, ContentEnd ends) {
        this.prose = prose;
        this.phrases = phrases;
        this.adjuncts = adjuncts;
        this.ends = ends;
    }

    @Override
    public @Nullable Finding find(CueInPlace place) {
        int from = adjuncts.skip(place.cue(), place.end(), place.ceiling());
        if (from < place.ceiling()
                && prose.lower(from).equals(",")
                && prose.lower(from + 1).equals("that")) {
            from++;
        }
        if (from >= place.ceiling()
                || (AttributionWords.endsPhrase(prose.lower(from))
                        && !prose.lower(from).equals(":"))) {
            return null;
        }
        if (prose.lower(from).equals(":")) {
            from++;
        }
        if (citesSource(place.cue(), from) || asksForSilence(from)) {
            return null;
        }
        var frame = frame(from);
        double precision = place.cue().entry().precision(frame);
        if (precision < FindQuotations.LEAST_PRECISION || from >= place.ceiling()) {
            return null;
        }
        int start = frame == Frame.ABOUT ? from + 1 : from;
        // "urged Seoul to return": whom one asks belongs to what is asked.
        start = frame == Frame.TO && prose.isWord(place.end()) && !phrases.isPreposition(place.end())
                ? place.end()
                : start;
        if (start >= place.ceiling()) {
            return null;
        }
        int end = ends.behind(start, place.ceiling());
        if (end <= start) {
            return null;
        }
        var rule = "complement-" + frame.name().toLowerCase(java.util.Locale.ROOT);
        return new Finding(
                rule,
                precision,
                place.cue().entry().act(),
                place.cue().tokens(),
                place.source(),
                List.of(new TokenRange(start, end)));
    }

    /** "citing an unnamed official" says from whom the speaker has it, not what was said. */
    private boolean citesSource(Cue cue, int from) {
        if (!AttributionWords.isQuoting(cue.entry().form())) {
            return false;
        }
        int end = Math.min(prose.size(), from + 8);
        return cue.participle()
                || prose.isName(from)
                || informants.isPeople(prose, new TokenRange(from, end))
                || informants.isDocument(prose, new TokenRange(from, end));
    }

    /** "asking not to be named": a condition, not a statement. */
    private boolean asksForSilence(int from) {
        return prose.lower(from).equals("not")
                && prose.lower(from + 1).equals("to")
                && prose.lower(from + 2).equals("be");
    }

    private Frame frame(int from) {
        var word = prose.lower(from);
        if (CLAUSE_OPENERS.contains(word)) {
            return Frame.THAT;
        }
        if (word.equals("to")
                && (phrases.isVerb(from + 1)
                        || phrases.isAdverb(from + 1)
                        || (!phrases.isDeterminer(from + 1) && !prose.isCapital(from + 1)))) {
            return Frame.TO;
        }
        return ABOUT.contains(word) ? Frame.ABOUT : Frame.BARE;
    }
}

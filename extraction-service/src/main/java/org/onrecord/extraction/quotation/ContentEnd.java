package org.onrecord.extraction.quotation;

import java.util.Set;

/** Decides where reported words end that no quotation mark ends. */
final class ContentEnd {

    private static final int FARTHEST_REPORTER = 12;

    private static final Set<String> ATTRIBUTIONS = Set.of("according", "citing");

    private final Prose prose;
    private final Cues cues;
    private final NounPhrases phrases;

    ContentEnd(Prose prose, Cues cues, NounPhrases phrases) {
        this.prose = prose;
        this.cues = cues;
        this.phrases = phrases;
    }

    /** The token after the content that begins at {@code from}: the sentence's end, or what goes on the report before. */
    int behind(int from, int ceiling) {
        int end = ceiling;
        for (int i = from + 1; i < end; i++) {
            var stretch = prose.stretch(i);
            if (stretch != null && stretch.tokens().first() < i) {
                // Words in quotation marks are never cut; they may go on past the sentence's end.
                int close = stretch.tokens().end();
                end = Math.max(end, Math.min(close, prose.paragraphEnd(i)));
                if (close < end && (reporterAt(close, end) || otherReporterAt(close, end))) {
                    return close;
                }
                i = close - 1;
                continue;
            }
            if (endsAt(i, end)) {
                return i;
            }
        }
        return withoutFullStop(from, end);
    }

    private int withoutFullStop(int from, int end) {
        int last = end;
        while (last - 1 > from
                && Set.of(".", ",", ";", "!", "?", ":", "—", "--", "-", "–").contains(prose.lower(last - 1))
                && prose.stretch(last - 1) == null) {
            last--;
        }
        return last;
    }

    private boolean endsAt(int i, int end) {
        var mark = prose.lower(i);
        if (mark.equals(",") || mark.equals("—") || mark.equals("–") || mark.equals("--") || mark.equals("-")) {
            return attributionAt(i + 1)
                    || reportAt(i + 1, end)
                    || reporterAt(i + 1, end)
                    || otherReporterAt(i + 1, end)
                    || prose.lower(i + 1).equals("while");
        }
        if (mark.equals(";") || mark.equals(":")) {
            return true;
        }
        if (ATTRIBUTIONS.contains(mark)
                && (mark.equals("citing") || prose.lower(i + 1).equals("to"))) {
            return true;
        }
        return (mark.equals("and") || mark.equals("but")) && finiteReport(i + 1);
    }

    /** ", a senior diplomat said Monday": a speaker and a verb that close the sentence. */
    private boolean reporterAt(int from, int end) {
        for (int i = from; i < Math.min(end, from + FARTHEST_REPORTER) && !phrases.isBreak(i); i++) {
            var cue = i == from ? null : cues.at(i);
            if (cue != null
                    && !cue.participle()
                    && cue.entry().precision(CueLexicon.Frame.FRONT) >= FindQuotations.SURE) {
                int next = cue.end();
                return next >= end || phrases.isBreak(next) || phrases.isDay(next) || phrases.isAdverb(next);
            }
            if (phrases.isAuxiliary(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean attributionAt(int i) {
        return ATTRIBUTIONS.contains(prose.lower(i));
    }

    /** ", adding that ...", ", and said ...", ", he said". */
    private boolean reportAt(int from, int end) {
        int i = from;
        while (i < end && (phrases.isAdverb(i) || phrases.isConjunction(i))) {
            i++;
        }
        var cue = cues.at(i);
        if (cue != null && cue.participle() && best(cue.entry()) >= FindQuotations.SURE) {
            return true;
        }
        return (i > from && finiteReport(i)) || (prose.lower(i + 1).matches("said|says") && phrases.isPronoun(i));
    }

    /** ", and a party spokesman, Karim Nasser, said ...": another speaker's report. */
    private boolean otherReporterAt(int from, int end) {
        if (!phrases.isConjunction(from)) {
            return false;
        }
        for (int i = from + 1; i < Math.min(end, from + FARTHEST_REPORTER); i++) {
            var cue = cues.at(i);
            if (cue != null && i > from + 1) {
                return !cue.participle() && cue.entry().precision(CueLexicon.Frame.FRONT) >= FindQuotations.SURE;
            }
            if (phrases.isVerb(i) || phrases.isSubordinator(i) || prose.stretch(i) != null) {
                return false;
            }
        }
        return false;
    }

    private boolean finiteReport(int from) {
        int i = from;
        while (phrases.isAdverb(i)
                || prose.lower(i).equals("has")
                || prose.lower(i).equals("have")) {
            i++;
        }
        var cue = cues.at(i);
        return cue != null
                && cue.entry().act() == Quotation.Act.SPEECH
                && !cue.participle()
                && best(cue.entry()) >= FindQuotations.SURE
                && (prose.lower(i).endsWith("ed")
                        || prose.lower(i).endsWith("s")
                        || Set.of("said", "told", "wrote").contains(prose.lower(i)));
    }

    static double best(CueLexicon.Entry entry) {
        return Math.max(entry.precision(CueLexicon.Frame.THAT), entry.precision(CueLexicon.Frame.QUOTE));
    }
}

package org.onrecord.extraction.quotation;

import org.jspecify.annotations.Nullable;

/**
 * The model takes "The agency quoted Ada Lane as saying that ..." for a statement of the agency, and "Ada Lane was quoted by
 * the agency as saying" too. Gives the statement to the one who is quoted; the chain says who relays it.
 */
final class UnfoldSecondHand {

    private final Prose prose;
    private final SecondHandSpeech secondHand;

    UnfoldSecondHand(Prose prose) {
        this.prose = prose;
        this.secondHand = new SecondHandSpeech(prose);
    }

    /**
     * The draft with who is quoted as its source; the same draft where nobody is quoted as saying something.
     *
     * @return null where the content is only who is quoted
     */
    @Nullable
    Draft speakerOf(Draft draft) {
        int quoting = secondHand.quotingBefore(draft.cue().last());
        if (quoting >= 0) {
            var quoted = secondHand.quoted(quoting, draft.cue().last());
            return quoted == null ? draft : draft.saidBy(quoted, draft.cue(), 0);
        }
        int verb = quoting(draft.cue());
        int as = verb < 0 ? -1 : secondHand.asBehind(verb);
        return as <= verb + 1 ? draft : behind(draft, verb, as);
    }

    private @Nullable Draft behind(Draft draft, int verb, int as) {
        boolean passive = prose.lower(verb + 1).equals("by");
        var speaker = passive ? before(draft) : secondHand.quoted(verb, as + 1);
        int from = as + 2;
        if (speaker == null) {
            return draft;
        }
        if (draft.end() <= from) {
            return !passive && draft.first() > verb ? null : draft;
        }
        return draft.saidBy(speaker, passive ? draft.cue() : new TokenRange(as + 1, from), from);
    }

    private int quoting(TokenRange cue) {
        for (int i = cue.last(); i >= cue.first(); i--) {
            if (AttributionWords.isQuoting(prose.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    /** What the model gives as content before a passive is its subject: "Ada Lane was quoted by". */
    private @Nullable TokenRange before(Draft draft) {
        int first = draft.first();
        int end = draft.cue().first();
        boolean subject = first < end && prose.sentence(first) == prose.sentence(end) && prose.stretch(first) == null;
        return subject && draft.holds(new TokenRange(first, end)) ? new TokenRange(first, end) : null;
    }
}

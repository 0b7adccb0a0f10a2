package org.onrecord.extraction.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completes the words that name a source where the model found too few of them: the whole name, the name behind a title,
 * the noun behind an article; and where it found none for words in quotation marks, the nearest name or pronoun.
 */
final class CompleteSource {

    private static final Set<String> PERSONS = Set.of("he", "she", "they", "who");
    private static final int LONGEST_GAP = 20;
    private static final int FARTHEST = 25;
    private static final int IN_FRONT = 3;
    private static final int OTHER_CLAUSE = 15;

    private final Prose prose;
    private final NounPhrases phrases;

    CompleteSource(Prose prose, NounPhrases phrases) {
        this.prose = prose;
        this.phrases = phrases;
    }

    void complete(Draft draft) {
        var source = draft.source();
        var completed = source == null ? nearest(draft) : whole(source, draft.cue());
        if (completed != null) {
            draft.source(completed);
        }
    }

    private TokenRange whole(TokenRange source, TokenRange cue) {
        int first = source.first();
        int end = source.end();
        while (first > 0 && prose.goesOnName(first)) {
            first--;
        }
        if (endsWithTitle(end)) {
            end++;
        }
        while (prose.goesOnName(end)) {
            end++;
        }
        while (end - 1 > first && phrases.isAdverb(end - 1)) {
            end--;
        }
        var named = new TokenRange(first, end);
        return isWeak(end - 1) ? nounBehind(named, cue) : named;
    }

    /** "Mr." or "Gov." right before a name. */
    private boolean endsWithTitle(int end) {
        boolean title = prose.isCapital(end - 1) && prose.word(end - 1).endsWith(".");
        return title && prose.isName(end) && prose.sentence(end) == prose.sentence(end - 1);
    }

    /** A word that cannot end a noun phrase. */
    private boolean isWeak(int token) {
        return !prose.isName(token)
                && (phrases.isDeterminer(token) || phrases.isAdjective(token) || phrases.isPreposition(token));
    }

    private TokenRange nounBehind(TokenRange source, TokenRange cue) {
        boolean before = cue.first() >= source.end() && cue.first() - source.end() <= LONGEST_GAP;
        int ceiling = before ? cue.first() : prose.sentence(source.first()).endToken();
        var phrase = phrases.startingAt(source.first(), ceiling);
        return phrase != null && phrase.end() > source.end() ? phrase : source;
    }

    /** The name or pronoun of the paragraph that stands nearest to the cue, outside quotation marks; best right behind it. */
    private @Nullable TokenRange nearest(Draft draft) {
        if (!draft.quotes()) {
            return null;
        }
        var cue = draft.cue();
        int floor = Math.max(prose.paragraphStart(cue.first()), cue.first() - FARTHEST);
        int ceiling = Math.min(prose.paragraphEnd(cue.first()), cue.end() + FARTHEST);
        TokenRange best = null;
        int least = FARTHEST;
        for (int i = floor; i < ceiling; i++) {
            if (!names(i) || cue.contains(i)) {
                continue;
            }
            int end = i + 1;
            while (end < ceiling && prose.goesOnName(end)) {
                end++;
            }
            int cost = cost(i, end, cue);
            if (cost < least) {
                least = cost;
                best = new TokenRange(i, end);
            }
            i = end - 1;
        }
        return best;
    }

    private boolean names(int i) {
        return prose.stretch(i) == null && (prose.isName(i) || PERSONS.contains(prose.lower(i)));
    }

    private int cost(int first, int end, TokenRange cue) {
        int from = first >= cue.end() ? cue.end() : end;
        int to = first >= cue.end() ? first : cue.first();
        int cost =
                to - from + (first >= cue.end() && to > from ? OTHER_CLAUSE : 0) + (first < cue.first() ? IN_FRONT : 0);
        for (int i = from; i < to; i++) {
            if (prose.stretch(i) != null || prose.sentence(i) != prose.sentence(cue.first())) {
                return Integer.MAX_VALUE;
            }
        }
        return cost;
    }
}

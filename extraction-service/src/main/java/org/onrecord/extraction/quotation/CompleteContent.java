package org.onrecord.extraction.quotation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Completes contents where quotation marks say more than the model: words in marks belong together, and to whom most of
 * them were given; and the half of a sentence before an inserted "..., Lane says, ..." belongs to what Lane says.
 */
final class CompleteContent {

    private static final int LEAST_WORDS = 3;
    private static final int STRAY_WORDS = 2;
    private static final int LEAST_WORDS_OF_OTHERS = 6;
    private static final int LEAST_WORDS_LEFT = 5;
    private static final int LONGEST_HALF = 40;
    private static final int LONGEST_INSERTION = 6;

    private final Prose prose;
    private final LooseSpeech loose;

    CompleteContent(Prose prose, LooseSpeech loose) {
        this.prose = prose;
        this.loose = loose;
    }

    void complete(List<Draft> drafts) {
        drafts.forEach(this::addHalf);
        for (var speech : prose.stretches()) {
            if (speech.words() >= LEAST_WORDS) {
                share(speech, drafts);
            }
        }
        for (var speech : prose.stretches()) {
            if (speech.words() >= LEAST_WORDS_LEFT) {
                giveToNeighbour(speech, drafts);
            }
        }
    }

    /** "The bridge, Lane says, will open": the model tends to see the right half only. */
    private void addHalf(Draft draft) {
        var source = draft.source();
        int cue = draft.cue().first();
        boolean inserted = source != null
                && source.end() <= cue
                && cue - source.first() <= LONGEST_INSERTION
                && prose.lower(source.first() - 1).equals(",")
                && prose.lower(draft.cue().end()).equals(",")
                && draft.first() > cue
                && draft.first() - draft.cue().end() <= 2;
        int first = prose.sentence(cue).firstToken();
        if (!inserted || source == null || source.first() - first > LONGEST_HALF || source.first() - 1 <= first) {
            return;
        }
        var half = new TokenRange(first, source.first() - 1);
        for (int i = half.first(); i < half.end(); i++) {
            if (prose.stretch(i) != null) {
                return;
            }
        }
        draft.add(half);
    }

    /** Words in one pair of marks are one speaker's. */
    private void share(Prose.Speech speech, List<Draft> drafts) {
        var tokens = speech.tokens();
        var owners = drafts.stream().filter(draft -> draft.words(tokens) > 0).toList();
        if (owners.isEmpty()) {
            return;
        }
        if (loose.isSigned(speech)) {
            owners.stream().filter(owner -> !isNear(owner, tokens)).forEach(owner -> owner.remove(tokens));
            return;
        }
        var best = owners.stream()
                .max(Comparator.comparingInt(draft -> draft.words(tokens)))
                .orElseThrow();
        int words = best.words(tokens);
        boolean others = owners.stream().anyMatch(owner -> owner != best && owner.words(tokens) > STRAY_WORDS);
        if (2 * words > speech.words() && !others) {
            owners.forEach(owner -> owner.remove(tokens));
            best.add(tokens);
        } else if (owners.size() == 1
                && words <= STRAY_WORDS
                && best.words() > words
                && speech.words() >= LEAST_WORDS_OF_OTHERS) {
            best.remove(tokens);
        }
    }

    private static boolean isNear(Draft owner, TokenRange tokens) {
        return owner.source() != null && Math.abs(owner.cue().first() - tokens.end()) < 12;
    }

    /** Words in marks that nobody was given go to the nearest speaker of their paragraph. */
    private void giveToNeighbour(Prose.Speech speech, List<Draft> drafts) {
        var tokens = speech.tokens();
        boolean taken = drafts.stream().anyMatch(draft -> 2 * draft.words(tokens) >= speech.words());
        if (taken || loose.isSigned(speech)) {
            return;
        }
        var neighbour = neighbour(tokens, drafts);
        if (neighbour != null) {
            drafts.stream().filter(draft -> draft != neighbour).forEach(draft -> draft.remove(tokens));
            neighbour.add(tokens);
        }
    }

    private @Nullable Draft neighbour(TokenRange tokens, List<Draft> drafts) {
        int from = prose.paragraphStart(tokens.first());
        int to = prose.paragraphEnd(tokens.first());
        return drafts.stream()
                .filter(draft -> draft.hasWords() && draft.first() < to && draft.end() > from && draft.quotes())
                .min(Comparator.comparingInt(draft ->
                        Math.min(Math.abs(draft.first() - tokens.end()), Math.abs(tokens.first() - draft.end()))))
                .orElse(null);
    }
}

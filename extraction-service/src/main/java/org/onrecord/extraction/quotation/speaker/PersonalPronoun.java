package org.onrecord.extraction.quotation.speaker;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.Lexicon;

/**
 * "he", "she", "his": of the persons named before it the likeliest, by clues weighed in {@code pronoun-clues.tsv}; none if
 * even that one is unlikely.
 */
final class PersonalPronoun implements SpeakerRule {

    /** Below this probability the pronoun stays open: no name is better than a wrong one. */
    private static final double LEAST = 0.3;

    private static final Map<String, Double> WEIGHTS = read();

    private static Map<String, Double> read() {
        var weights = new HashMap<String, Double>();
        for (var row : Lexicon.read("pronoun-clues.tsv").rows()) {
            weights.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return Map.copyOf(weights);
    }

    @Override
    public @Nullable Answer answer(Source source, Discourse discourse) {
        var gender = source.words().size() > 1 ? null : GenderVotes.of(source.first());
        if (gender == null) {
            return null;
        }
        int best = -1;
        double top = Double.NEGATIVE_INFINITY;
        double total = 0;
        for (var candidate : PronounClues.of(discourse, source, gender)) {
            double score = score(candidate.clues());
            total += Math.exp(score);
            if (score > top) {
                top = score;
                best = candidate.entity();
            }
        }
        double share = Math.exp(top) / total;
        return best < 0 || share < LEAST ? null : Answer.of("personal-pronoun", Math.round(share * 100) / 100.0, best);
    }

    static double score(Map<String, Double> clues) {
        double score = 0;
        for (var clue : clues.entrySet()) {
            score += WEIGHTS.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
        }
        return score;
    }
}

package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Judges stretches of capitalised words, cut to the name, by weighed clues of their own words and neighbours, then by what
 * the article says of the same name elsewhere.
 */
final class JudgeCandidates {

    /** With the weights that the service brings, read once. */
    static final JudgeCandidates SHIPPED = new JudgeCandidates();

    private final NameLexicon lexicon = NameLexicon.SHIPPED;
    private final NameWeights weights = NameWeights.shipped();

    private JudgeCandidates() {}

    /**
     * A candidate with its judgement.
     *
     * @param scores logarithms of the shares of person, organisation, place and no name
     */
    record Judged(NameCandidate candidate, double[] scores) {}

    /** The candidates of a text in their order. */
    List<Judged> judge(TextWords words) {
        var candidates = candidates(lexicon, words);
        var clues = new NameClues(lexicon, words);
        var scores = new ArrayList<double[]>();
        for (var candidate : candidates) {
            scores.add(weights.scores(clues.of(candidate)));
        }
        var carried = new CarryEvidence(lexicon, words, candidates, scores).judge();
        var judged = new ArrayList<Judged>();
        for (int i = 0; i < candidates.size(); i++) {
            judged.add(new Judged(candidates.get(i), carried.get(i)));
        }
        return judged;
    }

    static List<NameCandidate> candidates(NameLexicon lexicon, TextWords words) {
        var split = new SplitCapitals(lexicon, words);
        var cut = new CutTitles(lexicon, words);
        var candidates = new ArrayList<NameCandidate>();
        var stretches = new ArrayList<NameCandidate>();
        words.sentences().forEach(sentence -> stretches.addAll(split.in(sentence)));
        cut.learn(stretches);
        for (var stretch : stretches) {
            if (!words.heading(stretch.first())) {
                candidates.addAll(cut.in(stretch));
            }
        }
        var headlines = new CutHeadlines(lexicon, words, candidates);
        for (var stretch : stretches) {
            if (words.heading(stretch.first())) {
                cut.in(stretch).forEach(candidate -> candidates.addAll(headlines.in(candidate)));
            }
        }
        candidates.sort(Comparator.comparingInt(NameCandidate::first));
        return candidates;
    }
}

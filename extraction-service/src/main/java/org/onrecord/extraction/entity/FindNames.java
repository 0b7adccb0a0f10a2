package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.receipt.Receipt;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/**
 * Finds the names of persons, organisations and places: stretches of capitalised words, cut to the name, judged by weighed
 * clues of their own words and neighbours, then by what the article says of the same name elsewhere.
 */
public final class FindNames implements Stage {

    private final NameLexicon lexicon = NameLexicon.SHIPPED;
    private final NameWeights weights = NameWeights.shipped();

    @Override
    public String name() {
        return "find-names";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Token.LAYER, Sentence.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Name.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText text) {
        var words = new TextWords(text);
        var candidates = candidates(lexicon, words);
        var clues = new NameClues(lexicon, words);
        var scores = new ArrayList<double[]>();
        for (var candidate : candidates) {
            scores.add(weights.scores(clues.of(candidate)));
        }
        var judged = new CarryEvidence(lexicon, words, candidates, scores).judge();
        var names = new ArrayList<Name>();
        for (int i = 0; i < candidates.size(); i++) {
            int kind = NameWeights.best(judged.get(i));
            if (kind != NameWeights.NONE) {
                names.add(name(words, candidates.get(i), kind, judged.get(i)[kind]));
            }
        }
        return text.with(Name.LAYER, List.copyOf(names));
    }

    private Name name(TextWords words, NameCandidate candidate, int kind, double score) {
        var receipt = new Receipt(name(), "weighed-clues", version(), Math.min(1, Math.exp(score)));
        return new Name(words.range(candidate.first(), candidate.end()), EntityType.values()[kind], receipt);
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

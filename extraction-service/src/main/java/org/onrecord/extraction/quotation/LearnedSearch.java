package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.WordClasses;
import org.onrecord.extraction.quotation.learned.Attribution;

/** Makes findings of what the model read, and lets rules complete what marks and names make certain. */
final class LearnedSearch {

    static final String RULE = "quotation-model";

    private final Prose prose;
    private final LooseSpeech loose;

    LearnedSearch(Prose prose, CueLexicon lexicon, WordClasses classes) {
        this.prose = prose;
        var phrases = new NounPhrases(prose, classes);
        var subjects = new Subjects(prose, phrases, new SecondHandSpeech(prose));
        this.loose = new LooseSpeech(prose, phrases, subjects);
    }

    List<Finding> run(List<Attribution> attributions) {
        var findings = new ArrayList<Finding>();
        for (var attribution : surestFirst(attributions)) {
            var finding = finding(attribution);
            if (finding != null && findings.stream().noneMatch(other -> doubles(finding, other))) {
                findings.add(finding);
            }
        }
        findings.sort(Comparator.comparingInt(Finding::first));
        return loose.complete(findings);
    }

    private static List<Attribution> surestFirst(List<Attribution> attributions) {
        return attributions.stream()
                .sorted(Comparator.comparingDouble(Attribution::cueProbability).reversed())
                .toList();
    }

    private @Nullable Finding finding(Attribution attribution) {
        var cue = prose.touched(attribution.cue());
        var content = new ArrayList<TokenRange>();
        for (var piece : attribution.content()) {
            var tokens = prose.touched(piece);
            if (tokens != null) {
                content.add(tokens);
            }
        }
        if (cue == null || content.isEmpty() || attribution.contentProbability() < 0.5) {
            return null;
        }
        var source = attribution.source() == null ? null : prose.touched(attribution.source());
        double confidence = attribution.cueProbability() * attribution.contentProbability();
        return new Finding(RULE, confidence, attribution.act(), cue, source, content);
    }

    /** Whether two findings have more than half of the shorter one's tokens in common. */
    private static boolean doubles(Finding a, Finding b) {
        int common = 0;
        for (var piece : a.content()) {
            for (int i = piece.first(); i < piece.end(); i++) {
                common += b.covers(i) ? 1 : 0;
            }
        }
        return 2 * common > Math.min(tokens(a), tokens(b));
    }

    private static int tokens(Finding finding) {
        return finding.content().stream().mapToInt(TokenRange::size).sum();
    }
}

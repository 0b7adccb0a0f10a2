package org.onrecord.training.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.extraction.encoder.ModelFile;
import org.onrecord.extraction.quotation.learned.QuotationModel;
import org.onrecord.training.corpus.AnnotatedText;
import org.onrecord.training.score.Measure;
import org.onrecord.training.score.Protocol;
import org.onrecord.training.score.Scores;

/** Measures a model on annotated texts, as the service would use it. */
public final class Evaluation {

    private static final Protocol ALL = new Protocol(true, false);
    private static final Protocol SPEECH = new Protocol(true, true);
    private static final List<Double> LEAST_CUES = List.of(0.3, 0.4, 0.5, 0.6, 0.7);

    private final List<AnnotatedText> articles;

    public Evaluation(List<AnnotatedText> articles) {
        this.articles = List.copyOf(articles);
    }

    /** All measures in two tables: over all attributions, and over those of speech. */
    public String tables(ModelFile model, double leastCue) {
        var findings = Findings.of(model, leastCue, articles);
        return "All attributions\n" + findings.score(ALL).table() + "\nSpeech\n"
                + findings.score(SPEECH).table();
    }

    /** The main measures over all attributions in one line. */
    public String line(ModelFile model, double leastCue) {
        var scores = Findings.of(model, leastCue, articles).score(ALL);
        return String.format(
                Locale.ROOT,
                "content exact %.1f, soft %.1f, end to end %.1f, direct speaker %.1f, name %.1f",
                exact(scores),
                soft(scores),
                endToEnd(scores),
                directSpeaker(scores),
                directName(scores));
    }

    /** The main measures over all attributions, once for each of five least probabilities of a cue. */
    public String scan(ModelFile model) {
        String head = String.format(
                "%-10s %10s %6s %6s %15s %6s%n", "least cue", "end to end", "exact", "soft", "direct speaker", "name");
        return LEAST_CUES.stream()
                .map(leastCue ->
                        scanned(leastCue, Findings.of(model, leastCue, articles).score(ALL)))
                .collect(Collectors.joining("", head, ""));
    }

    private static String scanned(double leastCue, Scores scores) {
        return String.format(
                Locale.ROOT,
                "%-10.1f %10.1f %6.1f %6.1f %15.1f %6.1f%n",
                leastCue,
                endToEnd(scores),
                exact(scores),
                soft(scores),
                directSpeaker(scores),
                directName(scores));
    }

    /** Stated against observed confidence, of what the model found and of what rules found beside it. */
    public String confidence(ModelFile model, double leastCue) {
        var findings = Findings.of(model, leastCue, articles);
        return "Found by the model\n"
                + ConfidenceTable.of(findings, stated -> stated.rule().equals(QuotationModel.RULE))
                + "\nFound by rules\n"
                + ConfidenceTable.of(findings, stated -> !stated.rule().equals(QuotationModel.RULE));
    }

    private static double exact(Scores scores) {
        return scores.of(Measure.CONTENT_EXACT).f();
    }

    private static double soft(Scores scores) {
        return scores.of(Measure.CONTENT_SOFT).f();
    }

    private static double endToEnd(Scores scores) {
        return scores.of(Measure.END_TO_END).f();
    }

    private static double directSpeaker(Scores scores) {
        return scores.of(Measure.STRETCH_SPEAKER).f();
    }

    private static double directName(Scores scores) {
        return scores.of(Measure.STRETCH_NAME).recall();
    }
}

package org.onrecord.training.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.onrecord.training.evaluation.Findings.Stated;
import org.onrecord.training.score.Judgement;

/** Sets the confidence that was stated for quotations against how many of them are right, in tenths of confidence. */
final class ConfidenceTable {

    private static final int BINS = 10;
    private static final String HEAD = "%-12s %7s %7s %7s %8s%n";
    private static final String ROW = "%.1f to %.1f   %7d %7.1f %7.1f %8.1f%n";

    private final Bin[] bins = new Bin[BINS];

    /** Counts of the quotations with a like confidence. */
    private record Bin(int number, double stated, int met, int speaker) {

        Bin with(double confidence, Judgement judgement) {
            return new Bin(
                    number + 1,
                    stated + confidence,
                    met + (judgement.met() ? 1 : 0),
                    speaker + (judgement.speaker() ? 1 : 0));
        }

        double percent(double sum) {
            return 100 * sum / number;
        }
    }

    private ConfidenceTable() {
        Arrays.fill(bins, new Bin(0, 0, 0, 0));
    }

    /**
     * In percent: the mean of the stated confidence, the share that agrees with a quotation that people found, and the
     * share with the right speaker besides.
     *
     * @param of which quotations to count
     */
    static String of(Findings findings, Predicate<Stated> of) {
        var table = new ConfidenceTable();
        for (var article : findings.articles()) {
            var quotations = findings.found().getOrDefault(article.id(), List.of()).stream()
                    .filter(of)
                    .toList();
            var judgements =
                    Judgement.of(quotations.stream().map(Stated::answer).toList(), article);
            for (int i = 0; i < quotations.size(); i++) {
                table.add(quotations.get(i).confidence(), judgements.get(i));
            }
        }
        return table.text();
    }

    private void add(double confidence, Judgement judgement) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        bins[bin] = bins[bin].with(confidence, judgement);
    }

    private String text() {
        var text = new StringBuilder(
                String.format(Locale.ROOT, HEAD, "confidence", "number", "stated", "found", "+speaker"));
        for (int i = 0; i < BINS; i++) {
            var bin = bins[i];
            if (bin.number() > 0) {
                text.append(String.format(
                        Locale.ROOT,
                        ROW,
                        (double) i / BINS,
                        (i + 1.0) / BINS,
                        bin.number(),
                        bin.percent(bin.stated()),
                        bin.percent(bin.met()),
                        bin.percent(bin.speaker())));
            }
        }
        return text.toString();
    }
}

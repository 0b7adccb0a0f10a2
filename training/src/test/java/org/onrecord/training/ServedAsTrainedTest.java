package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.extraction.encoder.CutWindows;
import org.onrecord.extraction.encoder.Encoder;
import org.onrecord.extraction.encoder.EncoderArtefact;
import org.onrecord.extraction.encoder.Encoding;
import org.onrecord.extraction.encoder.LinearChain;
import org.onrecord.extraction.encoder.ModelFile;
import org.onrecord.extraction.encoder.Window;
import org.onrecord.extraction.quotation.learned.Attribution;
import org.onrecord.extraction.quotation.learned.CueTag;
import org.onrecord.extraction.quotation.learned.PairTag;
import org.onrecord.extraction.quotation.learned.QuotationModel;
import org.onrecord.extraction.quotation.learned.ReadFeatures;
import org.onrecord.training.Example.CueAnswer;

/** The service computes by other programs what was trained: of the same values it must make the same numbers. */
class ServedAsTrainedTest {

    private static final Recipe RECIPE = Recipe.STANDARD.withSteps(40);
    private static final double CLOSE = 1e-3;
    private static final int CUE_TAGS = CueTag.values().length;
    private static final int PAIR_TAGS = PairTag.values().length;
    private static final IntPredicate CONTENT = tag -> PairTag.values()[tag].content();

    @TempDir
    private static Path folder;

    private static final NDManager MANAGER = NDManager.newBaseManager();
    private static List<Corpus.Article> articles;
    private static Parameters values;
    private static Network network;
    private static ModelFile model;

    @BeforeAll
    static void trainALittle() throws IOException {
        articles = TinyCorpus.articles();
        values = new Train(RECIPE, folder, step -> false, AfterCheckpoint.NOTHING)
                .run(articles)
                .orElseThrow();
        network = new Network(values, withoutDropout());
        model = ExportQuotations.model(values, RECIPE, "tiny");
    }

    @AfterAll
    static void close() {
        MANAGER.close();
    }

    private static Recipe withoutDropout() {
        return new Recipe(
                RECIPE.steps(),
                RECIPE.seed(),
                RECIPE.frozen(),
                RECIPE.encoderRate(),
                RECIPE.headRate(),
                RECIPE.warmUp(),
                RECIPE.windows(),
                0,
                RECIPE.hidden());
    }

    /** In training the windows of a batch stand in one rectangle, in the service each is read alone. */
    @Test
    void theEncoderReadsAlike() {
        var examples = new ArrayList<Example>();
        articles.forEach(article -> examples.addAll(Example.of(article, CutWindows.PACKED)));
        var batch = new Batch(examples);
        try (var encoder = new Encoder(model);
                var manager = MANAGER.newSubManager()) {
            float[] trained = network.read(batch, manager).toFloatArray();
            for (int i = 0; i < examples.size(); i++) {
                float[] served = encoder.read(examples.get(i).window()).last();
                int from = i * batch.places() * EncoderArtefact.WIDTH;
                assertThat(greatestDifference(served, Arrays.copyOfRange(trained, from, from + served.length)))
                        .isLessThan(CLOSE);
            }
        }
    }

    private static double greatestDifference(float[] ones, float[] others) {
        double greatest = 0;
        for (int i = 0; i < ones.length; i++) {
            greatest = Math.max(greatest, Math.abs(ones[i] - others[i]));
        }
        return greatest;
    }

    /** Every unit is taken for a cue here, so that every pair of units is computed. */
    @Test
    void theHeadsAreAsSure() {
        int compared = 0;
        for (var article : articles) {
            var encoding = encode(article, model);
            var attributions = read(article, encoding, model, 0);
            for (var window : encoding.windows()) {
                var ofWindow = attributions.stream()
                        .filter(attribution -> stands(attribution, window))
                        .toList();
                compare(ofWindow, article, window);
                compared += ofWindow.size();
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static boolean stands(Attribution attribution, Window window) {
        var units = window.units();
        return units.get(0).start() <= attribution.cue().start()
                && attribution.cue().end() <= units.get(units.size() - 1).end();
    }

    private static void compare(List<Attribution> attributions, Corpus.Article article, Window window) {
        var features = new ReadFeatures(article.text(), article.units());
        var cues = attributions.stream()
                .map(attribution -> cue(attribution, window, features))
                .toList();
        var batch = new Batch(List.of(new Example(window, new int[window.size()], cues)));
        try (var manager = MANAGER.newSubManager()) {
            var units = network.read(batch, manager);
            double[] ofCues = cueProbabilities(network.cueScores(units));
            float[] pairs = network.pairScores(units, batch, manager).toFloatArray();
            int size = window.size() * PAIR_TAGS;
            Offset<Double> close = within(CLOSE);
            for (int k = 0; k < cues.size(); k++) {
                var served = attributions.get(k);
                assertThat(served.cueProbability()).isCloseTo(ofCues[cues.get(k).first()], close);
                assertThat(served.contentProbability())
                        .isCloseTo(contentProbability(Arrays.copyOfRange(pairs, k * size, (k + 1) * size)), close);
            }
        }
    }

    private static CueAnswer cue(Attribution attribution, Window window, ReadFeatures features) {
        int first = unit(window, attribution.cue().start(), false);
        int last = unit(window, attribution.cue().end(), true);
        var rows = features.of(window, window.first() + first, window.first() + last);
        return new CueAnswer(first, last, rows, new int[window.size()]);
    }

    private static int unit(Window window, int place, boolean end) {
        var units = window.units();
        for (int i = 0; i < units.size(); i++) {
            if ((end ? units.get(i).end() : units.get(i).start()) == place) {
                return i;
            }
        }
        throw new AssertionError("No unit at " + place);
    }

    private static double[] cueProbabilities(NDArray scores) {
        var chain = new LinearChain(CUE_TAGS, values.get("cue.transitions").toFloatArray(), CueTag.allowed());
        double[] tags = chain.marginals(scores.toFloatArray()).ofTags();
        double[] probabilities = new double[tags.length / CUE_TAGS];
        Arrays.setAll(
                probabilities,
                i -> tags[i * CUE_TAGS + CueTag.BEGIN_SPEECH.ordinal()]
                        + tags[i * CUE_TAGS + CueTag.BEGIN_ATTITUDE.ordinal()]);
        return probabilities;
    }

    private static double contentProbability(float[] scores) {
        var chain = new LinearChain(PAIR_TAGS, values.get("pair.transitions").toFloatArray(), PairTag.allowed());
        return 1 - Math.exp(chain.logPartition(scores, CONTENT.negate()) - chain.logPartition(scores, tag -> true));
    }

    /** Eight bits a value are enough for what is found to stay the same. */
    @Test
    void roundingChangesNothingThatIsFound() throws IOException {
        var rounded = ExportQuotations.rounded(model);
        int found = 0;
        for (var article : articles) {
            var exact = read(article, encode(article, model), model, 0.4);
            var coarse = read(article, encode(article, rounded), rounded, 0.4);
            assertThat(coarse.stream().map(ServedAsTrainedTest::spans).toList())
                    .isEqualTo(exact.stream().map(ServedAsTrainedTest::spans).toList());
            found += exact.size();
        }
        assertThat(found).isPositive();
    }

    private static List<Object> spans(Attribution attribution) {
        var spans = new ArrayList<Object>(attribution.content());
        spans.add(attribution.cue());
        spans.add(attribution.act());
        spans.add(String.valueOf(attribution.source()));
        return spans;
    }

    private static Encoding encode(Corpus.Article article, ModelFile file) {
        var windows = CutWindows.cut(article.units());
        try (var encoder = new Encoder(file)) {
            return new Encoding(
                    article.units(),
                    windows,
                    windows.stream().map(encoder::read).toList());
        }
    }

    private static List<Attribution> read(Corpus.Article article, Encoding encoding, ModelFile file, double leastCue) {
        try (var heads = new QuotationModel(file, leastCue)) {
            return heads.read(article.text(), encoding);
        }
    }
}

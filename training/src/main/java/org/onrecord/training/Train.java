package org.onrecord.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.onrecord.extraction.encoder.CutWindows;

/**
 * A training run. The same recipe and corpus give the same model, whether the run was stopped in between or not: order and
 * hiding depend on seed and epoch, dropout on seed and step.
 */
final class Train {

    private static final int SECONDS_BETWEEN_CHECKPOINTS = 300;
    private static final int STEPS_BETWEEN_REPORTS = 50;
    private static final double CUE_WEIGHT = 3;
    private static final double UNITS_OF_A_PAIR = 60;

    private final Recipe recipe;
    private final Path folder;
    private final NDManager manager;
    private final Parameters values;
    private final Network network;

    Train(Recipe recipe, Path folder) {
        this.recipe = recipe;
        this.folder = folder;
        this.manager = NDManager.newBaseManager();
        this.values = new Parameters(manager);
        this.network = new Network(values, recipe);
    }

    /** Mean losses of one step: a unit's cue tag, a cue's pair tags per 60 units; in nats. */
    private record Losses(double cue, double pair) {}

    Parameters run(List<Corpus.Article> articles) throws IOException {
        network.begin(tables(articles));
        var checkpoint = new Checkpoint(folder);
        int done = checkpoint.exists() ? checkpoint.read(recipe, values) : 0;
        var shuffle = new Shuffle(articles, recipe);
        var progress = new Progress(recipe.steps(), done, STEPS_BETWEEN_REPORTS);
        long saved = System.nanoTime();
        int step = 0;
        for (int epoch = 0; step < recipe.steps(); epoch++) {
            for (var examples : shuffle.epoch(epoch)) {
                if (++step <= done || step > recipe.steps()) {
                    continue;
                }
                var batch = new Batch(examples);
                var losses = step(batch, step);
                progress.step(step, epoch, batch, losses.cue(), losses.pair());
                if (System.nanoTime() - saved > SECONDS_BETWEEN_CHECKPOINTS * 1_000_000_000L) {
                    checkpoint.write(recipe, step, values);
                    saved = System.nanoTime();
                }
            }
        }
        checkpoint.write(recipe, recipe.steps(), values);
        return values;
    }

    private static TableStart tables(List<Corpus.Article> articles) {
        var tables = new TableStart();
        articles.forEach(article -> tables.count(Example.of(article, CutWindows.PACKED)));
        return tables;
    }

    private Losses step(Batch batch, int step) {
        Engine.getInstance().setRandomSeed((int) (31 * recipe.seed() + step));
        try (var steps = manager.newSubManager()) {
            Losses losses;
            try (var collector = Engine.getInstance().newGradientCollector()) {
                var units = network.read(batch, steps);
                var cues = network.cueScores(units);
                var ofCues = Loss.ofCues(cues, values.get("cue.transitions"));
                int count = 0;
                for (int i = 0; i < batch.size(); i++) {
                    ofCues.add(i, batch.examples().get(i).cueTags());
                    count += batch.examples().get(i).window().size();
                }
                NDArray loss = ofCues.surrogate(cues, CUE_WEIGHT / count, steps);
                double pairLoss = 0;
                if (!batch.cues().isEmpty()) {
                    var pairs = network.pairScores(units, batch, steps);
                    var ofPairs = Loss.ofPairs(pairs, values.get("pair.transitions"));
                    for (int k = 0; k < batch.cues().size(); k++) {
                        ofPairs.add(k, batch.cues().get(k).answer().tags());
                    }
                    double weight = 1 / (UNITS_OF_A_PAIR * batch.cues().size());
                    loss = loss.add(ofPairs.surrogate(pairs, weight, steps));
                    pairLoss = ofPairs.sum() * weight;
                }
                collector.backward(loss);
                losses = new Losses(ofCues.sum() / count, pairLoss);
            }
            float rate = recipe.rateAt(step);
            values.step(step, recipe.encoderRate() * rate, recipe.headRate() * rate);
            return losses;
        }
    }

    /** Says how far a run is and when it will end. */
    private static final class Progress {
        private final int steps;
        private final int done;
        private final int every;
        private final long began = System.nanoTime();
        private long pieces;
        private int counted;
        private double cue;
        private double pair;

        Progress(int steps, int done, int every) {
            this.steps = steps;
            this.done = done;
            this.every = every;
        }

        void step(int step, int epoch, Batch batch, double cueLoss, double pairLoss) {
            pieces += batch.examples().stream()
                    .mapToLong(e -> e.window().length())
                    .sum();
            cue += cueLoss;
            pair += pairLoss;
            counted++;
            if (step % every != 0 && step != steps) {
                return;
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "step %d of %d, epoch %d, cue loss %.4f, pair loss %.4f, %.0f pieces a second, %.0f minutes left%n",
                    step,
                    steps,
                    epoch,
                    cue / counted,
                    pair / counted,
                    pieces / seconds,
                    seconds / (step - done) * (steps - step) / 60);
            cue = 0;
            pair = 0;
            counted = 0;
        }
    }
}

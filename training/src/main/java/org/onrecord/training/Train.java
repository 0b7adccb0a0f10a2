package org.onrecord.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.onrecord.extraction.encoder.CutWindows;
import org.onrecord.training.Progress.Losses;

/**
 * A training run. The same recipe and corpus give the same model, whether the run was stopped in between or not: order and
 * hiding depend on seed and epoch, dropout on seed and step.
 */
final class Train {

    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(5);
    private static final double CUE_WEIGHT = 3;
    private static final double UNITS_OF_A_PAIR = 60;

    private final Recipe recipe;
    private final Checkpoint checkpoint;
    private final IntPredicate stop;
    private final AfterCheckpoint afterCheckpoint;
    private final Duration betweenCheckpoints;
    private final NDManager manager;
    private final Parameters values;
    private final Network network;

    /**
     * @param folder where the checkpoint is kept
     * @param stop asked after each step, with its number: whether to write a checkpoint and end there
     * @param afterCheckpoint told of every checkpoint, unless the run ends there before its last step
     */
    Train(Recipe recipe, Path folder, IntPredicate stop, AfterCheckpoint afterCheckpoint) {
        this(recipe, folder, stop, afterCheckpoint, BETWEEN_CHECKPOINTS);
    }

    /** @param betweenCheckpoints least time from one checkpoint to the next */
    Train(Recipe recipe, Path folder, IntPredicate stop, AfterCheckpoint afterCheckpoint, Duration betweenCheckpoints) {
        this.recipe = recipe;
        this.checkpoint = new Checkpoint(folder);
        this.stop = stop;
        this.afterCheckpoint = afterCheckpoint;
        this.betweenCheckpoints = betweenCheckpoints;
        this.manager = NDManager.newBaseManager();
        this.values = new Parameters(manager);
        this.network = new Network(values, recipe);
    }

    /**
     * Makes the steps that are left.
     *
     * @param articles with at least one attribution among them
     * @return the values in the end; empty if the run was stopped before
     */
    Optional<Parameters> run(List<Corpus.Article> articles) throws IOException {
        int done = begin(articles);
        var shuffle = new Shuffle(articles, recipe);
        var progress = new Progress(recipe.steps(), done);
        long saved = System.nanoTime();
        int step = 0;
        for (int epoch = 0; step < recipe.steps(); epoch++) {
            for (var examples : shuffle.epoch(epoch)) {
                if (++step <= done || step > recipe.steps()) {
                    continue;
                }
                var batch = new Batch(examples);
                var losses = step(batch, step);
                if (Double.isNaN(losses.cue() + losses.pair())) {
                    throw new IllegalStateException("The loss of step " + step + " is not a number");
                }
                progress.step(step, epoch, batch, losses);
                boolean last = step == recipe.steps();
                boolean stopped = !last && stop.test(step);
                if (last || stopped || System.nanoTime() - saved > betweenCheckpoints.toNanos()) {
                    checkpoint.write(recipe, step, values);
                    if (!stopped) {
                        afterCheckpoint.written(step, values);
                    }
                    saved = System.nanoTime();
                }
                if (stopped) {
                    System.out.println("Stopped after step " + step + "; the same command goes on from there.");
                    return Optional.empty();
                }
            }
        }
        return Optional.of(values);
    }

    /** Fills the values, as they were left if they were; returns the number of steps made. */
    private int begin(List<Corpus.Article> articles) throws IOException {
        network.begin(tables(articles));
        if (!checkpoint.exists()) {
            return 0;
        }
        int done = checkpoint.read(recipe, values);
        System.out.println("Going on behind step " + done + " of " + recipe.steps() + ".");
        return done;
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
}

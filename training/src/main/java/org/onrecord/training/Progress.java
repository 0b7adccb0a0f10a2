package org.onrecord.training;

import java.util.Locale;

/** Says how far a run is and when it will end. */
final class Progress {

    private static final int STEPS_BETWEEN_REPORTS = 50;

    private final int steps;
    private final int done;
    private final long began = System.nanoTime();
    private long pieces;
    private int counted;
    private double cue;
    private double pair;

    /** @param done steps that an earlier process made */
    Progress(int steps, int done) {
        this.steps = steps;
        this.done = done;
    }

    /** Mean losses of one step: a unit's cue tag, a cue's pair tags per 60 units; in nats. */
    record Losses(double cue, double pair) {}

    void step(int step, int epoch, Batch batch, Losses losses) {
        pieces += batch.examples().stream()
                .mapToLong(example -> example.window().length())
                .sum();
        cue += losses.cue();
        pair += losses.pair();
        counted++;
        if (step % STEPS_BETWEEN_REPORTS == 0 || step == steps) {
            report(step, epoch);
        }
    }

    private void report(int step, int epoch) {
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

package org.onrecord.training;

/**
 * What decides the product besides the corpus.
 *
 * @param steps optimiser steps; the learning rates fall to nothing over them
 * @param seed of the order, the dropout and the first values
 * @param frozen number of the encoder's lower layers that are left as they are
 * @param encoderRate greatest learning rate of the encoder's layers
 * @param headRate greatest learning rate of the heads
 * @param warmUp steps over which the rates rise
 * @param windows number of windows a step
 * @param dropout share of values dropped in training
 * @param hidden share of the units whose pieces are hidden in training
 */
record Recipe(
        int steps,
        long seed,
        int frozen,
        float encoderRate,
        float headRate,
        int warmUp,
        int windows,
        float dropout,
        double hidden) {

    static final Recipe STANDARD = new Recipe(8_000, 7, 3, 3e-4f, 2e-3f, 30, 8, 0.1f, 0.05);

    Recipe withSteps(int other) {
        return new Recipe(other, seed, frozen, encoderRate, headRate, warmUp, windows, dropout, hidden);
    }

    Recipe withSeed(long other) {
        return new Recipe(steps, other, frozen, encoderRate, headRate, warmUp, windows, dropout, hidden);
    }

    /** The share of the greatest rate at a step, counted from 1: up over the warm-up, then down in a straight line. */
    float rateAt(int step) {
        return (float) Math.max(0.02, Math.min(step / (double) warmUp, 1 - (step - 1) / (double) steps));
    }
}

package org.onrecord.training.names;

/**
 * What decides the product besides the texts.
 *
 * @param steps optimiser steps; the learning rate falls to nothing over them
 * @param seed of the order, the dropout, the new names and the first values
 * @param rate greatest learning rate
 * @param warmUp steps over which the rate rises
 * @param windows number of windows a step
 * @param dropout share of values dropped in training
 * @param hidden share of the units of which the encoder's reading is hidden in training
 * @param withoutRules share of the windows in which the model is not told what the rules say
 * @param renamings number of times that each text labelled by people is read under new names
 */
record NameRecipe(
        int steps,
        long seed,
        float rate,
        int warmUp,
        int windows,
        float dropout,
        double hidden,
        double withoutRules,
        int renamings) {

    static final NameRecipe STANDARD = new NameRecipe(6_000, 7, 1e-3f, 100, 16, 0.25f, 0.1, 0.3, 5);

    /** From this share of the steps on the values are averaged: the file holds their mean. */
    static final double AVERAGED_FROM = 0.5;

    NameRecipe with(int otherSteps, long otherSeed) {
        return new NameRecipe(otherSteps, otherSeed, rate, warmUp, windows, dropout, hidden, withoutRules, renamings);
    }

    /** The rate at a step, counted from 1: up over the warm-up, then down in a straight line. */
    float rateAt(int step) {
        return (float) (rate * Math.max(0.01, Math.min(step / (double) warmUp, 1 - (step - 1) / (double) steps)));
    }
}

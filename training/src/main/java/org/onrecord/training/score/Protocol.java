package org.onrecord.training.score;

/**
 * How answers are compared.
 *
 * @param join first make one quotation of neighbouring ones with the same mention in one paragraph: {@code "A," she said.
 *     "B."} is one attribution in the corpus
 * @param speechOnly neither ask for attitudes nor hold it against an answer to have found one
 */
public record Protocol(boolean join, boolean speechOnly) {}

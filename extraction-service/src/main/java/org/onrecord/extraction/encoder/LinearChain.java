package org.onrecord.extraction.encoder;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001): the probability of a sequence of tags,
 * given a score for each tag at each place and one for each pair of neighbours. A tag that needs another before it is
 * never first.
 */
public final class LinearChain {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final int tags;
    private final double[][] transitions;
    private final boolean[] first;

    /** Which tag may follow which. */
    @FunctionalInterface
    public interface Allowed {
        boolean test(int from, int to);
    }

    /**
     * @param tags number of tags, of which 0 is that of a place outside everything
     * @param weights score of tag {@code to} behind tag {@code from} at {@code from * tags + to}
     */
    public LinearChain(int tags, float[] weights, Allowed allowed) {
        this.tags = tags;
        this.transitions = new double[tags][tags];
        this.first = new boolean[tags];
        for (int to = 0; to < tags; to++) {
            first[to] = allowed.test(0, to);
            for (int from = 0; from < tags; from++) {
                transitions[from][to] = allowed.test(from, to) ? weights[from * tags + to] : NEVER;
            }
        }
    }

    /**
     * The likeliest sequence with at least one required tag.
     *
     * @param scores score of tag {@code t} at place {@code i} at {@code i * tags + t}
     * @param required true for the tags of which one at least must be there
     * @return one tag a place; empty if there is no place
     */
    public int[] best(float[] scores, IntPredicate required) {
        int places = scores.length / tags;
        // A state is a tag, plus the number of tags once a required tag has been met.
        int states = 2 * tags;
        int[][] back = new int[places][states];
        double[] best = new double[states];
        for (int i = 0; i < places; i++) {
            double[] here = new double[states];
            Arrays.fill(here, NEVER);
            for (int state = 0; state < states; state++) {
                int tag = state % tags;
                boolean met = state >= tags;
                if (!met && required.test(tag)) {
                    continue;
                }
                if (i == 0) {
                    here[state] = first[tag] && met == required.test(tag) ? scores[tag] : NEVER;
                    continue;
                }
                int from = from(best, tag, met, required.test(tag));
                back[i][state] = from;
                here[state] = best[from] + transitions[from % tags][tag] + scores[i * tags + tag];
            }
            best = here;
        }
        return places == 0 ? new int[0] : walk(best, back);
    }

    private int from(double[] best, int tag, boolean met, boolean required) {
        int low = met && !required ? tags : 0;
        int high = met ? 2 * tags : tags;
        int from = low;
        for (int state = low; state < high; state++) {
            if (best[state] + transitions[state % tags][tag] > best[from] + transitions[from % tags][tag]) {
                from = state;
            }
        }
        return from;
    }

    private int[] walk(double[] best, int[][] back) {
        int state = tags;
        for (int other = tags; other < 2 * tags; other++) {
            state = best[other] > best[state] ? other : state;
        }
        int[] path = new int[back.length];
        for (int i = back.length - 1; i >= 0; i--) {
            path[i] = state % tags;
            state = back[i][state];
        }
        return path;
    }

    /** The likeliest sequence. */
    public int[] best(float[] scores) {
        return best(scores, tag -> true);
    }

    /** Score of a sequence, not normalised: its probability is exp(score - {@link #logPartition}). */
    public double score(float[] scores, int[] path) {
        double sum = 0;
        for (int i = 0; i < path.length; i++) {
            sum += scores[i * tags + path[i]] + (i > 0 ? transitions[path[i - 1]][path[i]] : 0);
        }
        return sum;
    }

    /** Logarithm of the sum of exp(score) over all sequences of the permitted tags. */
    public double logPartition(float[] scores, IntPredicate permitted) {
        int places = scores.length / tags;
        return places == 0 ? 0 : logSum(forward(scores, permitted)[places - 1]);
    }

    /**
     * Probability of each tag at each place and, summed over the places, of each pair of neighbours.
     *
     * @param ofTags at {@code i * tags + t}
     * @param ofPairs at {@code from * tags + to}
     * @param logPartition as {@link #logPartition} over all tags
     */
    public record Marginals(double[] ofTags, double[] ofPairs, double logPartition) {}

    public Marginals marginals(float[] scores) {
        int places = scores.length / tags;
        double[][] forward = forward(scores, tag -> true);
        double[] backward = new double[tags];
        double[] ofTags = new double[places * tags];
        double[] ofPairs = new double[tags * tags];
        double all = places == 0 ? 0 : logSum(forward[places - 1]);
        for (int i = places - 1; i >= 0; i--) {
            for (int tag = 0; tag < tags; tag++) {
                ofTags[i * tags + tag] = Math.exp(forward[i][tag] + backward[tag] - all);
            }
            double[] before = new double[tags];
            for (int from = 0; i > 0 && from < tags; from++) {
                double[] terms = new double[tags];
                for (int to = 0; to < tags; to++) {
                    terms[to] = transitions[from][to] + scores[i * tags + to] + backward[to];
                    ofPairs[from * tags + to] += Math.exp(forward[i - 1][from] + terms[to] - all);
                }
                before[from] = logSum(terms);
            }
            backward = before;
        }
        return new Marginals(ofTags, ofPairs, all);
    }

    private double[][] forward(float[] scores, IntPredicate permitted) {
        int places = scores.length / tags;
        double[][] forward = new double[places][tags];
        double[] terms = new double[tags];
        for (int i = 0; i < places; i++) {
            for (int tag = 0; tag < tags; tag++) {
                if (!permitted.test(tag)) {
                    forward[i][tag] = NEVER;
                } else if (i == 0) {
                    forward[i][tag] = first[tag] ? scores[tag] : NEVER;
                } else {
                    for (int from = 0; from < tags; from++) {
                        terms[from] = forward[i - 1][from] + transitions[from][tag];
                    }
                    forward[i][tag] = logSum(terms) + scores[i * tags + tag];
                }
            }
        }
        return forward;
    }

    private static double logSum(double[] terms) {
        double greatest = NEVER;
        for (double term : terms) {
            greatest = Math.max(greatest, term);
        }
        if (greatest == NEVER) {
            return NEVER;
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - greatest);
        }
        return greatest + Math.log(sum);
    }
}

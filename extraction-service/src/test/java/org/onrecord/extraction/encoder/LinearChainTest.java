package org.onrecord.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.quotation.learned.CueTag;

/** Against all sequences of a short text, written out. */
class LinearChainTest {

    private static final int TAGS = CueTag.values().length;
    private static final int PLACES = 4;
    private static final LinearChain.Allowed ALLOWED = CueTag.allowed();
    private static final Offset<Double> CLOSE = within(1e-9);

    private final List<int[]> sequences = sequences(PLACES);

    @RepeatedTest(20)
    void theBestSequenceIsTheOneWithTheGreatestScore(RepetitionInfo info) {
        float[] scores = values(info, PLACES * TAGS);
        var chain = chain(info);
        assertThat(chain.best(scores)).isEqualTo(greatest(chain, scores, tag -> true));
    }

    @RepeatedTest(20)
    void theBestSequenceWithARequiredTagHoldsOne(RepetitionInfo info) {
        float[] scores = values(info, PLACES * TAGS);
        for (int place = 0; place < PLACES; place++) {
            scores[place * TAGS] += 4;
        }
        var chain = chain(info);
        IntPredicate attitude = tag -> tag >= CueTag.BEGIN_ATTITUDE.ordinal();
        assertThat(chain.best(scores, attitude)).isEqualTo(greatest(chain, scores, attitude));
    }

    @RepeatedTest(20)
    void thePartitionIsTheSumOverAllSequences(RepetitionInfo info) {
        float[] scores = values(info, PLACES * TAGS);
        var chain = chain(info);
        assertThat(chain.logPartition(scores, tag -> true)).isCloseTo(Math.log(sum(chain, scores, t -> true)), CLOSE);
        IntPredicate speech = tag -> tag < CueTag.BEGIN_ATTITUDE.ordinal();
        assertThat(chain.logPartition(scores, speech)).isCloseTo(Math.log(sum(chain, scores, speech)), CLOSE);
    }

    @RepeatedTest(20)
    void theMarginalsAreSumsOverAllSequences(RepetitionInfo info) {
        float[] scores = values(info, PLACES * TAGS);
        var chain = chain(info);
        double all = sum(chain, scores, tag -> true);
        double[] ofTags = new double[PLACES * TAGS];
        double[] ofPairs = new double[TAGS * TAGS];
        for (int[] path : sequences) {
            double share = Math.exp(chain.score(scores, path)) / all;
            for (int i = 0; i < PLACES; i++) {
                ofTags[i * TAGS + path[i]] += share;
                if (i > 0) {
                    ofPairs[path[i - 1] * TAGS + path[i]] += share;
                }
            }
        }
        var marginals = chain.marginals(scores);
        assertThat(marginals.ofTags()).containsExactly(ofTags, CLOSE);
        assertThat(marginals.ofPairs()).containsExactly(ofPairs, CLOSE);
        assertThat(marginals.logPartition()).isCloseTo(Math.log(all), CLOSE);
    }

    @Test
    void theInsideOfACueNeverStandsAlone() {
        float[] scores = new float[PLACES * TAGS];
        for (int place = 0; place < PLACES; place++) {
            scores[place * TAGS + CueTag.INSIDE_SPEECH.ordinal()] = 50;
        }
        var chain = new LinearChain(TAGS, new float[TAGS * TAGS], ALLOWED);
        assertThat(chain.best(scores)).containsExactly(1, 2, 2, 2);
        assertThat(chain.marginals(scores).ofTags()[CueTag.INSIDE_SPEECH.ordinal()])
                .isZero();
    }

    @Test
    void noPlaceHasNoTag() {
        var chain = new LinearChain(TAGS, new float[TAGS * TAGS], ALLOWED);
        assertThat(chain.best(new float[0])).isEmpty();
        assertThat(chain.logPartition(new float[0], tag -> true)).isZero();
        assertThat(chain.marginals(new float[0]).ofTags()).isEmpty();
    }

    private int[] greatest(LinearChain chain, float[] scores, IntPredicate required) {
        return sequences.stream()
                .filter(path -> java.util.Arrays.stream(path).anyMatch(required))
                .max(Comparator.comparingDouble(path -> chain.score(scores, path)))
                .orElseThrow();
    }

    private double sum(LinearChain chain, float[] scores, IntPredicate permitted) {
        return sequences.stream()
                .filter(path -> java.util.Arrays.stream(path).allMatch(permitted))
                .mapToDouble(path -> Math.exp(chain.score(scores, path)))
                .sum();
    }

    private static LinearChain chain(RepetitionInfo info) {
        return new LinearChain(TAGS, values(new Random(-info.getCurrentRepetition()), TAGS * TAGS), ALLOWED);
    }

    private static float[] values(RepetitionInfo info, int count) {
        return values(new Random(info.getCurrentRepetition()), count);
    }

    private static float[] values(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (2 * random.nextGaussian());
        }
        return values;
    }

    /** All sequences in which each tag may follow the one before, and the first one OTHER. */
    private static List<int[]> sequences(int places) {
        if (places == 0) {
            return List.of(new int[0]);
        }
        var longer = new ArrayList<int[]>();
        for (int[] path : sequences(places - 1)) {
            for (int tag = 0; tag < TAGS; tag++) {
                if (ALLOWED.test(path.length == 0 ? 0 : path[path.length - 1], tag)) {
                    int[] next = java.util.Arrays.copyOf(path, places);
                    next[places - 1] = tag;
                    longer.add(next);
                }
            }
        }
        return longer;
    }
}

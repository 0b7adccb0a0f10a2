package org.onrecord.extraction.quotation.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.encoder.EncoderArtefact;
import org.onrecord.extraction.encoder.Encoding;
import org.onrecord.extraction.encoder.LinearChain;
import org.onrecord.extraction.encoder.ModelFile;
import org.onrecord.extraction.encoder.Session;
import org.onrecord.extraction.encoder.Unit;
import org.onrecord.extraction.encoder.Window;
import org.onrecord.extraction.quotation.Quotation.Act;

/** The heads that find cues and, for every cue, its content and its source. */
public final class QuotationModel implements AutoCloseable {

    /** Rule of what the model finds, in receipts. */
    public static final String RULE = "quotation-model";

    private static final int CUE_TAGS = CueTag.values().length;
    private static final int PAIR_TAGS = PairTag.values().length;
    private static final IntPredicate CONTENT = tag -> PairTag.values()[tag].content();

    private final String name;
    private final float[] cueWeights;
    private final float[] cueBias;
    private final LinearChain cueChain;
    private final LinearChain pairChain;
    private final Session pairs;
    private final double leastCue;

    /** @param leastCue least probability with which a cue is taken for one, 0 to 1 */
    public QuotationModel(ModelFile file, double leastCue) {
        var values = file.values();
        this.name = file.name();
        this.cueWeights = values.get("cue.weight");
        this.cueBias = values.get("cue.bias");
        this.cueChain = new LinearChain(CUE_TAGS, values.get("cue.transitions"), CueTag.allowed());
        this.pairChain = new LinearChain(PAIR_TAGS, values.get("pair.transitions"), PairTag.allowed());
        this.pairs = new Session(PairGraph.of(file));
        this.leastCue = leastCue;
    }

    /** Name and number of the model, as in receipts. */
    public String name() {
        return name;
    }

    /** A cue by its units in the window. */
    private record Cue(int first, int last, Act act, double probability) {}

    /** The attributions of a text in the order of their cues. */
    public List<Attribution> read(String text, Encoding encoding) {
        var features = new ReadFeatures(text, encoding.units());
        var attributions = new ArrayList<Attribution>();
        for (int i = 0; i < encoding.windows().size(); i++) {
            var window = encoding.windows().get(i);
            var units = encoding.readings().get(i).last();
            var cues = cues(units, window);
            float[] scores = cues.isEmpty() ? new float[0] : pairScores(units, window, cues, features);
            for (int k = 0; k < cues.size(); k++) {
                int size = window.size() * PAIR_TAGS;
                float[] own = java.util.Arrays.copyOfRange(scores, k * size, (k + 1) * size);
                attributions.add(attribution(cues.get(k), own, window));
            }
        }
        return attributions;
    }

    private List<Cue> cues(float[] units, Window window) {
        float[] scores = cueScores(units, window.size());
        double[] tags = cueChain.marginals(scores).ofTags();
        var cues = new ArrayList<Cue>();
        for (int i = 0; i < window.size(); i++) {
            double speech = tags[i * CUE_TAGS + CueTag.BEGIN_SPEECH.ordinal()];
            double attitude = tags[i * CUE_TAGS + CueTag.BEGIN_ATTITUDE.ordinal()];
            if (speech + attitude < leastCue) {
                continue;
            }
            int last = i;
            while (last + 1 < window.size() && inside(tags, last + 1)) {
                last++;
            }
            cues.add(new Cue(i, last, speech >= attitude ? Act.SPEECH : Act.ATTITUDE, speech + attitude));
            i = last;
        }
        return cues;
    }

    /** Whether a unit more likely goes on a cue than not. */
    private static boolean inside(double[] tags, int unit) {
        return tags[unit * CUE_TAGS + CueTag.INSIDE_SPEECH.ordinal()]
                        + tags[unit * CUE_TAGS + CueTag.INSIDE_ATTITUDE.ordinal()]
                > 0.5;
    }

    private float[] cueScores(float[] units, int size) {
        float[] scores = new float[size * CUE_TAGS];
        for (int i = 0; i < size; i++) {
            for (int tag = 0; tag < CUE_TAGS; tag++) {
                float sum = cueBias[tag];
                for (int h = 0; h < EncoderArtefact.WIDTH; h++) {
                    sum += units[i * EncoderArtefact.WIDTH + h] * cueWeights[h * CUE_TAGS + tag];
                }
                scores[i * CUE_TAGS + tag] = sum;
            }
        }
        return scores;
    }

    private float[] pairScores(float[] units, Window window, List<Cue> cues, ReadFeatures features) {
        int size = window.size();
        long[] first = new long[cues.size()];
        long[] last = new long[cues.size()];
        long[] clause = new long[cues.size() * size];
        long[] place = new long[cues.size() * size];
        long[] distance = new long[cues.size() * size];
        for (int k = 0; k < cues.size(); k++) {
            var cue = cues.get(k);
            first[k] = cue.first();
            last[k] = cue.last();
            var rows = features.of(window, window.first() + cue.first(), window.first() + cue.last());
            for (int i = 0; i < size; i++) {
                clause[k * size + i] = rows.clause()[i];
                place[k * size + i] = rows.place()[i];
                distance[k * size + i] = rows.distance()[i];
            }
        }
        try (var run = pairs.run()) {
            return run.floats(PairGraph.UNITS, units, size, EncoderArtefact.WIDTH)
                    .longs(PairGraph.FIRST, first, cues.size())
                    .longs(PairGraph.LAST, last, cues.size())
                    .longs(PairGraph.CLAUSE, clause, cues.size(), size)
                    .longs(PairGraph.PLACE, place, cues.size(), size)
                    .longs(PairGraph.DISTANCE, distance, cues.size(), size)
                    .output();
        }
    }

    private Attribution attribution(Cue cue, float[] scores, Window window) {
        var marginals = pairChain.marginals(scores);
        double without = pairChain.logPartition(scores, CONTENT.negate());
        var path = pairChain.best(scores, CONTENT);
        var content = new ArrayList<CharRange>();
        CharRange source = null;
        double certainty = 0;
        for (int i = 0; i < path.length; i++) {
            var tag = PairTag.values()[path[i]];
            if (tag != PairTag.BEGIN_CONTENT && tag != PairTag.BEGIN_SOURCE) {
                continue;
            }
            int last = i;
            while (last + 1 < path.length && path[last + 1] == tag.ordinal() + 1) {
                last++;
            }
            if (tag == PairTag.BEGIN_CONTENT) {
                content.add(range(window, i, last));
            } else if (mean(marginals.ofTags(), i, last) > certainty) {
                certainty = mean(marginals.ofTags(), i, last);
                source = range(window, i, last);
            }
        }
        return new Attribution(
                range(window, cue.first(), cue.last()),
                cue.act(),
                cue.probability(),
                content,
                1 - Math.exp(without - marginals.logPartition()),
                source,
                source == null ? likeliest(marginals.ofTags(), path.length) : certainty);
    }

    private static double mean(double[] tags, int first, int last) {
        double sum = 0;
        for (int i = first; i <= last; i++) {
            sum += tags[i * PAIR_TAGS + PairTag.BEGIN_SOURCE.ordinal()]
                    + tags[i * PAIR_TAGS + PairTag.INSIDE_SOURCE.ordinal()];
        }
        return sum / (last - first + 1);
    }

    private static double likeliest(double[] tags, int size) {
        double greatest = 0;
        for (int i = 0; i < size; i++) {
            greatest = Math.max(greatest, tags[i * PAIR_TAGS + PairTag.BEGIN_SOURCE.ordinal()]);
        }
        return greatest;
    }

    @Override
    public void close() {
        pairs.close();
    }

    private static CharRange range(Window window, int first, int last) {
        Unit begin = window.units().get(first);
        return new CharRange(begin.start(), window.units().get(last).end());
    }
}

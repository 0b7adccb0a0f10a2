package org.onrecord.extraction.quotation.learned;

import java.util.List;
import org.onrecord.extraction.encoder.Unit;
import org.onrecord.extraction.encoder.Window;

/**
 * Where the units of a window stand to one of its cues, as rows of three tables of the model. The rows say what language
 * makes likely before a word is read: side and sentence, quotation marks, commas between, what follows the cue; and what
 * distance, letters and openings say.
 *
 * @param clause for each unit its row of {@link #CLAUSE_ROWS}
 * @param place for each unit its row of {@link #PLACE_ROWS}
 * @param distance for each unit its row of {@link #DISTANCE_ROWS}
 */
public record PairFeatures(int[] clause, int[] place, int[] distance) {

    public static final int CLAUSE_ROWS = 3 * 5 * 2 * 2 * 6 * 3;
    public static final int PLACE_ROWS = 3 * 8 * 3 * 3 * 2;
    public static final int DISTANCE_ROWS = 50;

    private static final int LOOK_BACK = 9;
    private static final int[] PLACE_STEPS = {1, 2, 3, 5, 8, 14, 25};
    private static final int DISTANCE_STEPS = 12;
    private static final double DISTANCE_BASE = 1.6;

    /**
     * @param signs the signs of all units of the text
     * @param first index of the cue's first unit, in the text
     * @param last index of the cue's last unit, in the text
     */
    static PairFeatures of(Window window, List<Sign> signs, int first, int last) {
        int size = window.size();
        var features = new PairFeatures(new int[size], new int[size], new int[size]);
        var cue = new CueView(window, signs, first, last);
        boolean comma = false;
        for (int i = first - 1; i >= window.first(); i--) {
            features.put(cue, i, 1, first - i, comma);
            comma |= signs.get(i).kind() == Sign.Kind.COMMA;
        }
        comma = false;
        for (int i = last + 1; i < window.end(); i++) {
            features.put(cue, i, 2, i - last, comma);
            comma |= signs.get(i).kind() == Sign.Kind.COMMA;
        }
        for (int i = first; i <= last; i++) {
            features.put(cue, i, 0, 0, false);
        }
        return features;
    }

    private void put(CueView cue, int i, int side, int distance, boolean comma) {
        var unit = cue.unit(i);
        var sign = cue.signs().get(i);
        int sentence = cue.sentence(unit);
        int at = i - cue.window().first();
        clause[at] =
                ((((side * 5 + sentence) * 2 + (unit.quoted() ? 1 : 0)) * 2 + (comma ? 1 : 0)) * 6 + cue.next()) * 3
                        + cue.before();
        place[at] = (((side * 8 + step(distance)) * 3 + sign.form().ordinal()) * 3
                                + sign.opening().ordinal())
                        * 2
                + (sentence == CueView.SAME ? 1 : 0);
        this.distance[at] = bucket(side, distance) + (unit.besides(cue.first()) ? 0 : DISTANCE_ROWS / 2);
    }

    private static int step(int distance) {
        int step = 0;
        while (step < PLACE_STEPS.length && distance > PLACE_STEPS[step]) {
            step++;
        }
        return step;
    }

    private static int bucket(int side, int distance) {
        if (side == 0) {
            return 0;
        }
        int log = (int) Math.round(Math.log(distance) / Math.log(DISTANCE_BASE));
        return (side == 1 ? 0 : DISTANCE_STEPS) + 1 + Math.min(DISTANCE_STEPS - 1, log);
    }

    /** The cue as the units around it see it. */
    private record CueView(Window window, List<Sign> signs, Unit first, int next, int before) {

        static final int SAME = 2;
        private static final int FARTHEST = 2;

        CueView(Window window, List<Sign> signs, int first, int last) {
            this(
                    window,
                    signs,
                    window.units().get(first - window.first()),
                    next(window, signs, first, last),
                    before(window, signs, first));
        }

        private static int next(Window window, List<Sign> signs, int first, int last) {
            int at = last + 1;
            boolean here = at < window.end()
                    && window.units()
                            .get(at - window.first())
                            .besides(window.units().get(first - window.first()));
            return (here ? signs.get(at).kind() : Sign.Kind.STOP).ordinal();
        }

        /** 2 if the next mark before the cue in its sentence is a quotation mark, 1 if a comma stands there, else 0. */
        private static int before(Window window, List<Sign> signs, int first) {
            var cue = window.units().get(first - window.first());
            int found = 0;
            for (int i = first - 1; i >= Math.max(window.first(), first - LOOK_BACK); i--) {
                if (window.units().get(i - window.first()).sentence() != cue.sentence()) {
                    break;
                }
                if (signs.get(i).kind() == Sign.Kind.MARK) {
                    return 2;
                }
                found = signs.get(i).kind() == Sign.Kind.COMMA ? 1 : found;
            }
            return found;
        }

        Unit unit(int i) {
            return window.units().get(i - window.first());
        }

        /** Sentences from the cue's: 0 to 4, of which 2 is its own; another paragraph is as far as can be. */
        int sentence(Unit unit) {
            if (!unit.besides(first)) {
                return unit.sentence() < first.sentence() ? SAME - FARTHEST : SAME + FARTHEST;
            }
            return SAME + Math.max(-FARTHEST, Math.min(FARTHEST, unit.sentence() - first.sentence()));
        }
    }
}

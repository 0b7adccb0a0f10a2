package org.onrecord.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.onrecord.extraction.encoder.CutWindows;
import org.onrecord.extraction.encoder.Window;
import org.onrecord.extraction.encoder.WordPieces;
import org.onrecord.extraction.quotation.learned.CueTag;
import org.onrecord.extraction.quotation.learned.PairFeatures;
import org.onrecord.extraction.quotation.learned.PairTag;
import org.onrecord.extraction.quotation.learned.ReadFeatures;
import org.onrecord.training.Corpus.Article;
import org.onrecord.training.Corpus.Attribution;
import org.onrecord.training.Corpus.UnitRange;

/**
 * A window with its answers.
 *
 * @param window what the encoder reads
 * @param cueTags for each unit the index of its {@link CueTag}
 * @param cues the cues that stand in the window
 */
record Example(Window window, int[] cueTags, List<CueAnswer> cues) {

    /**
     * A cue with what belongs to it.
     *
     * @param first index of its first unit in the window
     * @param last index of its last unit in the window
     * @param features where the window's units stand to it
     * @param tags for each unit the index of its {@link PairTag}
     */
    record CueAnswer(int first, int last, PairFeatures features, int[] tags) {}

    /** All windows of an article. */
    static List<Example> of(Article article, int firstLimit) {
        var features = new ReadFeatures(article.text(), article.units());
        var examples = new ArrayList<Example>();
        for (var window : CutWindows.cut(article.units(), firstLimit)) {
            int[] tags = new int[window.size()];
            var cues = new ArrayList<CueAnswer>();
            for (var attribution : article.attributions()) {
                var cue = attribution.cue();
                if (cue.first() >= window.first() && cue.last() < window.end()) {
                    markCue(tags, attribution, window);
                    cues.add(new CueAnswer(
                            cue.first() - window.first(),
                            cue.last() - window.first(),
                            features.of(window, cue.first(), cue.last()),
                            pairTags(attribution, window)));
                }
            }
            examples.add(new Example(window, tags, cues));
        }
        return examples;
    }

    private static void markCue(int[] tags, Attribution attribution, Window window) {
        var cue = attribution.cue();
        for (int i = cue.first(); i <= cue.last(); i++) {
            tags[i - window.first()] =
                    CueTag.of(attribution.act(), i == cue.first()).ordinal();
        }
    }

    private static int[] pairTags(Attribution attribution, Window window) {
        int[] tags = new int[window.size()];
        for (var piece : attribution.content()) {
            mark(tags, piece, window, PairTag.BEGIN_CONTENT, PairTag.INSIDE_CONTENT);
        }
        if (attribution.source() != null) {
            mark(tags, attribution.source(), window, PairTag.BEGIN_SOURCE, PairTag.INSIDE_SOURCE);
        }
        repair(tags);
        return tags;
    }

    private static void mark(int[] tags, UnitRange range, Window window, PairTag begin, PairTag inside) {
        int first = Math.max(range.first(), window.first());
        for (int i = first; i <= range.last() && i < window.end(); i++) {
            tags[i - window.first()] = (i == first ? begin : inside).ordinal();
        }
    }

    /** A content that goes on behind the source, or behind another piece, begins anew. */
    private static void repair(int[] tags) {
        int before = PairTag.OTHER.ordinal();
        for (int i = 0; i < tags.length; i++) {
            if (!PairTag.allowed().test(before, tags[i])) {
                tags[i] -= 1;
            }
            before = tags[i];
        }
    }

    /** The same example with a share of its units hidden from the encoder. */
    Example hide(double share, RandomGenerator random) {
        var ids = new ArrayList<>(window.ids());
        for (int i = 0; i < window.size(); i++) {
            if (random.nextDouble() < share) {
                int place = window.places().get(i);
                int pieces = window.units().get(i).pieces().size();
                Collections.fill(ids.subList(place, place + pieces), WordPieces.MASK);
            }
        }
        return new Example(
                new Window(window.first(), window.end(), window.units(), ids, window.rows(), window.places()),
                cueTags,
                cues);
    }
}

package org.onrecord.training.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.Pipelines;
import org.onrecord.extraction.encoder.CutWindows;
import org.onrecord.extraction.encoder.Encoder;
import org.onrecord.extraction.encoder.ReadUnits;
import org.onrecord.extraction.encoder.Unit;
import org.onrecord.extraction.encoder.Window;
import org.onrecord.extraction.encoder.WordPieces;
import org.onrecord.extraction.entity.NameClue;
import org.onrecord.extraction.entity.NameTag;
import org.onrecord.extraction.entity.ReadNameClues;

/** Reads labelled texts as the service does, once and for all: the encoder does not learn here. */
final class MakeExamples {

    private final Pipeline segmentation = new Pipeline("segmentation", Pipelines.segmentation());
    private final ReadUnits readUnits = new ReadUnits(WordPieces.load());
    private final ReadNameClues readClues = new ReadNameClues();
    private final Encoder encoder;

    MakeExamples(Encoder encoder) {
        this.encoder = encoder;
    }

    /** @param firstLimit pieces of the first window at most, see {@link CutWindows#cut(List, int)} */
    List<NameExample> of(LabelledText labelled, int firstLimit) {
        var text = segmentation.apply(AnalysedText.of(new ArticleText(labelled.text()), ArticleFacts.UNKNOWN));
        var units = readUnits.read(text);
        float[] clues = readClues.of(text, units);
        int[] tags = tags(units, labelled.names());
        var examples = new ArrayList<NameExample>();
        for (Window window : CutWindows.cut(units, firstLimit)) {
            var reading = encoder.read(window);
            examples.add(new NameExample(
                    window.size(),
                    reading.last(),
                    reading.lower(),
                    Arrays.copyOfRange(clues, window.first() * NameClue.COUNT, window.end() * NameClue.COUNT),
                    legal(Arrays.copyOfRange(tags, window.first(), window.end())),
                    labelled.weight()));
        }
        return examples;
    }

    private static int[] tags(List<Unit> units, List<LabelledText.Name> names) {
        int[] tags = new int[units.size()];
        int unit = 0;
        for (var name : names) {
            while (unit < units.size() && units.get(unit).end() <= name.range().start()) {
                unit++;
            }
            boolean first = true;
            for (; unit < units.size() && units.get(unit).start() < name.range().end(); unit++) {
                tags[unit] = NameTag.of(name.type(), first).ordinal();
                first = false;
            }
        }
        return tags;
    }

    /** A name that a window's edge cuts begins anew. */
    private static int[] legal(int[] tags) {
        if (tags.length > 0 && !NameTag.allowed().test(NameTag.OTHER.ordinal(), tags[0])) {
            tags[0]--;
        }
        return tags;
    }
}

package org.onrecord.extraction.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;

/**
 * Finds the stretches in quotation marks: typographic, straight, doubled single ({@code ''}) and guillemets by
 * {@link DoubleMarks}, single marks outside and inside them by {@link SingleMarks}. A stretch never crosses a paragraph;
 * one that is left open runs to its end.
 */
public final class PairQuoteMarks implements Stage {

    @Override
    public String name() {
        return "pair-quote-marks";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Paragraph.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(QuotedStretch.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText analysed) {
        var text = analysed.text();
        var all = new ArrayList<QuotedStretch>();
        boolean open = false;
        for (var paragraph : analysed.get(Paragraph.LAYER)) {
            var here = pair(text, paragraph, open);
            all.addAll(here);
            open = here.stream().anyMatch(stretch -> stretch.depth() == 0 && !stretch.closed());
        }
        return analysed.with(QuotedStretch.LAYER, List.copyOf(all));
    }

    private static List<QuotedStretch> pair(String text, Paragraph paragraph, boolean open) {
        var range = paragraph.range();
        var found = new ArrayList<QuotedStretch>();
        int outside = range.start();
        for (var stretch : DoubleMarks.pair(text, range, open)) {
            found.addAll(SingleMarks.pair(text, outside, stretch.outer().start(), range, open, 0));
            found.add(stretch);
            found.addAll(SingleMarks.pair(
                    text, stretch.inner().start(), stretch.inner().end(), range, false, 1));
            outside = stretch.outer().end();
        }
        found.addAll(SingleMarks.pair(text, outside, range.end(), range, open, 0));
        found.sort(Comparator.comparing(QuotedStretch::outer));
        return found;
    }
}

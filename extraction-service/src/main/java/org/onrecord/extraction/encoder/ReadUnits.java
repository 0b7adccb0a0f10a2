package org.onrecord.extraction.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.segment.Paragraph;
import org.onrecord.extraction.segment.QuotedStretch;
import org.onrecord.extraction.segment.Sentence;

/** Cuts a text into {@link Unit}s. Needs its paragraphs, sentences and quoted stretches. */
public final class ReadUnits {

    private static final Pattern UNIT = Pattern.compile("''|``|[\\p{L}\\p{M}\\p{N}]++|[^\\s\\p{Z}\\x{85}\\x{FEFF}]");

    private final WordPieces wordPieces;

    public ReadUnits(WordPieces wordPieces) {
        this.wordPieces = wordPieces;
    }

    /** @return the units in the order of the text; none overlaps another */
    public List<Unit> read(AnalysedText text) {
        var paragraphs = new Holder(
                text.get(Paragraph.LAYER).stream().map(Paragraph::range).toList());
        var sentences = new Holder(
                text.get(Sentence.LAYER).stream().map(Sentence::range).toList());
        var quoted = new Holder(text.get(QuotedStretch.LAYER).stream()
                .filter(stretch -> stretch.depth() == 0)
                .map(QuotedStretch::outer)
                .toList());
        var units = new ArrayList<Unit>();
        int paragraph = -1;
        for (Matcher matcher = UNIT.matcher(text.text()); matcher.find(); ) {
            int start = matcher.start();
            int here = paragraphs.reach(start);
            var word = matcher.group();
            units.add(new Unit(
                    start,
                    matcher.end(),
                    here,
                    sentences.reach(start),
                    Unit.Letters.of(word),
                    quoted.holds(start),
                    here != paragraph,
                    wordPieces.of(word)));
            paragraph = here;
        }
        return List.copyOf(units);
    }

    /** Walks ascending ranges along with ascending places of the text. */
    private static final class Holder {
        private final List<CharRange> ranges;
        private int next;

        Holder(List<CharRange> ranges) {
            this.ranges = ranges;
        }

        /** Index of the last range that starts at a place or before it, 0 if none does. */
        int reach(int place) {
            while (next < ranges.size() && ranges.get(next).start() <= place) {
                next++;
            }
            return Math.max(0, next - 1);
        }

        boolean holds(int place) {
            int reached = reach(place);
            return next > 0 && place < ranges.get(reached).end();
        }
    }
}

package org.onrecord.extraction.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;

/** Paragraphs stand between line breaks; lines of white space alone are none. */
public final class SplitParagraphs implements Stage {

    @Override
    public String name() {
        return "split-paragraphs";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of();
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Paragraph.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText analysed) {
        var text = analysed.text();
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Spaces.isLineBreak(text.charAt(i))) {
                var line = Spaces.trim(text, start, i);
                if (line != null) {
                    paragraphs.add(new Paragraph(line));
                }
                start = i + 1;
            }
        }
        return analysed.with(Paragraph.LAYER, List.copyOf(paragraphs));
    }
}

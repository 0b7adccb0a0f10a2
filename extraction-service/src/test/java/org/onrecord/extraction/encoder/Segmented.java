package org.onrecord.extraction.encoder;

import java.util.List;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.Pipelines;

/** Texts as the encoder finds them. */
public final class Segmented {

    private static final Pipeline SEGMENTATION = new Pipeline("segmentation", Pipelines.segmentation());

    public static final WordPieces WORD_PIECES = WordPieces.load();

    private Segmented() {}

    static AnalysedText text(String text) {
        return SEGMENTATION.apply(AnalysedText.of(new ArticleText(text), ArticleFacts.UNKNOWN));
    }

    public static List<Unit> units(String text) {
        return new ReadUnits(WORD_PIECES).read(text(text));
    }
}

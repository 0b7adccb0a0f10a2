package org.onrecord.extraction.segment;

import java.util.List;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;

/** A text after the four stages of this package. */
public final class SegmentedText {

    private static final Abbreviations ABBREVIATIONS = Abbreviations.load();
    private static final Pipeline SEGMENT = new Pipeline(
            "test",
            List.of(
                    new SplitParagraphs(),
                    new Tokenise(ABBREVIATIONS),
                    new SplitSentences(ABBREVIATIONS),
                    new PairQuoteMarks()));

    private final AnalysedText analysed;

    private SegmentedText(AnalysedText analysed) {
        this.analysed = analysed;
    }

    public static SegmentedText of(String text) {
        return new SegmentedText(SEGMENT.apply(AnalysedText.of(new ArticleText(text), ArticleFacts.UNKNOWN)));
    }

    public AnalysedText analysed() {
        return analysed;
    }

    List<String> paragraphs() {
        return analysed.get(Paragraph.LAYER).stream()
                .map(p -> analysed.at(p.range()))
                .toList();
    }

    List<String> tokens() {
        return analysed.get(Token.LAYER).stream().map(Token::text).toList();
    }

    List<String> sentences() {
        return analysed.get(Sentence.LAYER).stream()
                .map(s -> analysed.at(s.range()))
                .toList();
    }

    List<QuotedStretch> stretches() {
        return analysed.get(QuotedStretch.LAYER);
    }

    List<String> quoted() {
        return stretches().stream().map(s -> analysed.at(s.outer())).toList();
    }
}

package org.onrecord.extraction.time;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.segment.Abbreviations;
import org.onrecord.extraction.segment.SplitParagraphs;
import org.onrecord.extraction.segment.SplitSentences;
import org.onrecord.extraction.segment.Tokenise;

/** The stages up to the time expressions, for the tests of this package. */
final class ReadTimes {

    private static final Pipeline PIPELINE = pipeline();

    private ReadTimes() {}

    private static Pipeline pipeline() {
        var abbreviations = Abbreviations.load();
        return new Pipeline(
                "test",
                List.of(
                        new SplitParagraphs(),
                        new Tokenise(abbreviations),
                        new SplitSentences(abbreviations),
                        new FindTimeExpressions()));
    }

    static List<TimeExpression> in(String text, ArticleFacts facts) {
        return analysed(text, facts).get(TimeExpression.LAYER);
    }

    /** Each expression's words and value. */
    static String values(String text, ArticleFacts facts) {
        var analysed = analysed(text, facts);
        return analysed.get(TimeExpression.LAYER).stream()
                .map(time -> analysed.at(time.range()) + " = " + time.value())
                .collect(Collectors.joining("; "));
    }

    /** Each expression's words, value and EDTF. */
    static String valuesWithEdtf(String text, ArticleFacts facts) {
        var analysed = analysed(text, facts);
        return analysed.get(TimeExpression.LAYER).stream()
                .map(time -> analysed.at(time.range()) + " = " + time.value() + " " + time.edtf())
                .collect(Collectors.joining("; "));
    }

    private static AnalysedText analysed(String text, ArticleFacts facts) {
        return PIPELINE.apply(AnalysedText.of(new ArticleText(text), facts));
    }
}

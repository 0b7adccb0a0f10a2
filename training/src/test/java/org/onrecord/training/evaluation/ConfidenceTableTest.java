package org.onrecord.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Span;
import org.onrecord.training.corpus.AnnotatedText;
import org.onrecord.training.corpus.Annotation;
import org.onrecord.training.corpus.Annotation.Kind;
import org.onrecord.training.corpus.Annotation.Source;
import org.onrecord.training.evaluation.Findings.Stated;
import org.onrecord.training.score.Answer;

class ConfidenceTableTest {

    private static final String TEXT = "It rains, Mo said. It snows, he said.";
    private static final Span RAINS = new Span(0, 8);
    private static final Span MO = new Span(10, 12);
    private static final Span SNOWS = new Span(19, 27);

    @Test
    void everyTenthHasItsMeanAndItsShares() {
        var source = new Source(MO, List.of(MO), List.of(MO), Kind.NAMED, List.of("Mo"));
        var article = new AnnotatedText(
                "weather", new ArticleText(TEXT), List.of(new Annotation(List.of(RAINS), List.of(), true, source)));
        var findings = new Findings(
                List.of(article),
                Map.of(
                        "weather",
                        List.of(
                                stated(RAINS, "model", 1),
                                stated(RAINS, "model", 0.92),
                                stated(SNOWS, "model", 0.9),
                                stated(SNOWS, "model", 0.41),
                                stated(SNOWS, "rule", 0.4))));
        assertThat(ConfidenceTable.of(findings, stated -> stated.rule().equals("model")))
                .isEqualTo("""
                        confidence    number  stated   found +speaker
                        0.4 to 0.5         1    41.0     0.0      0.0
                        0.9 to 1.0         3    94.0    66.7     66.7
                        """);
    }

    private static Stated stated(Span content, String rule, double confidence) {
        return new Stated(new Answer(List.of(content), List.of(), MO, null), rule, confidence);
    }
}

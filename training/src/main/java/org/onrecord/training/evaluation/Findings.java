package org.onrecord.training.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.Span;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.LearnedModel;
import org.onrecord.extraction.analysis.Pipelines;
import org.onrecord.extraction.encoder.ModelFile;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.training.corpus.AnnotatedText;
import org.onrecord.training.score.Answer;
import org.onrecord.training.score.Protocol;
import org.onrecord.training.score.ScoreQuotations;
import org.onrecord.training.score.Scores;

/**
 * What the service finds in annotated texts.
 *
 * @param articles the texts
 * @param found the quotations of each, by the article's id
 */
record Findings(List<AnnotatedText> articles, Map<String, List<Stated>> found) {

    /**
     * A quotation as the service gives it.
     *
     * @param rule by which it was found, as in its receipt
     * @param confidence that the service states for it, 0 to 1
     */
    record Stated(Answer answer, String rule, double confidence) {}

    /**
     * Runs the service's own pipeline over the texts.
     *
     * @param leastCue least probability with which a cue is taken for one, 0 to 1
     */
    static Findings of(ModelFile model, double leastCue, List<AnnotatedText> articles) {
        var found = new LinkedHashMap<String, List<Stated>>();
        try (var learned = LearnedModel.of(model, "", ServiceDefaults.longestText(), leastCue)) {
            var pipeline = Pipelines.english(learned);
            for (var article : articles) {
                var text = article.text();
                var analysed = pipeline.apply(AnalysedText.of(text, ArticleFacts.UNKNOWN));
                found.put(
                        article.id(),
                        analysed.get(Quotation.LAYER).stream()
                                .map(quotation -> stated(quotation, text))
                                .toList());
            }
        }
        return new Findings(articles, found);
    }

    private static Stated stated(Quotation quotation, ArticleText text) {
        var content = quotation.content().stream().map(text::toSpan).toList();
        var cue = span(quotation.cue(), text);
        var speaker = quotation.speaker();
        var answer = new Answer(
                content, cue == null ? List.of() : List.of(cue), span(speaker.mention(), text), speaker.name());
        var receipt = quotation.receipt();
        return new Stated(answer, receipt.rule(), receipt.confidence());
    }

    private static @Nullable Span span(@Nullable CharRange range, ArticleText text) {
        return range == null ? null : text.toSpan(range);
    }

    Scores score(Protocol protocol) {
        var answers = new LinkedHashMap<String, List<Answer>>();
        found.forEach((id, quotations) ->
                answers.put(id, quotations.stream().map(Stated::answer).toList()));
        return new ScoreQuotations(protocol).score(articles, answers);
    }
}

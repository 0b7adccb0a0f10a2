package org.onrecord.extraction.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.TestPipelines;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.segment.Paragraph;
import org.onrecord.extraction.segment.QuotedStretch;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/** Seeded random texts through every stage, with a check of the layers behind each. */
class AnyTextTest {

    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "'",
            "''",
            "‘",
            "’",
            "«",
            "»",
            "(",
            ")",
            ",",
            ".",
            ":",
            ";",
            "—",
            "-",
            "...",
            "…",
            "?",
            "!",
            "\n",
            "\r\n",
            "\t",
            "\u00A0",
            "\u2028",
            "👍🏽",
            "e\u0301",
            "said",
            "says",
            "told",
            "according",
            "to",
            "that",
            "citing",
            "adding",
            "saying",
            "asked",
            "and",
            "but",
            "he",
            "she",
            "it",
            "who",
            "the",
            "a",
            "of",
            "in",
            "on",
            "Monday",
            "U.S.",
            "Oct.",
            "Gen.",
            "J.",
            "Ada",
            "Lane",
            "Karim",
            "Nasser",
            "minister",
            "report",
            "by",
            "not",
            "was",
            "will",
            "Will",
            "quoted",
            "as",
            "is",
            "talks",
            "over",
            "2019",
            "19-year-old",
            "'s",
            "n't",
            "D-S.C.");

    private static final List<Pipeline> PIPELINES = List.of(TestPipelines.BY_RULES, TestPipelines.BY_MODEL);

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStageLeavesRangesInsideTheTextAndInOrder(int seed) {
        var text = randomText(seed);
        PIPELINES.forEach(pipeline -> checkEveryStage(pipeline, text));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void mutatedArticlesAreReadByTheModelWithoutHarm(String text) {
        checkEveryStage(TestPipelines.BY_MODEL, text);
    }

    static Stream<String> mutations() {
        var article = QuotedArticle.ofCase("two-speakers");
        return Stream.of(
                article.replaceAll("[“”\"]", ""),
                article.replaceAll("[“”\"]", "$0$0"),
                article.replaceAll("“", ""),
                article.replaceAll("”", ""),
                article.replace('“', '«').replace('”', '»'),
                article.replace("“", "''").replace("”", "''"),
                article.replace('“', '‘').replace('”', '’'),
                article.toUpperCase(Locale.ROOT),
                article.replace('\n', ' '),
                article.replace(' ', '\n'),
                article.replaceAll("\\p{L}", "."),
                article.replaceAll("[^\\p{L}]", " "),
                article.replaceAll("\\s", ""),
                "“".repeat(5_000),
                "said ".repeat(5_000),
                "\u202e" + article,
                article.replaceAll("(\\p{L})", "$1\u0301"));
    }

    @Test
    void aMillionCharactersInOneParagraphAreReadByRules() {
        var text = "“Go,” Lane said to the port of Orr on a day in May. ".repeat(20_000);
        var stages = TestPipelines.BY_MODEL.stages();
        var analysed = AnalysedText.of(new ArticleText(text), ArticleFacts.UNKNOWN);
        for (var stage : stages.subList(0, stages.size() - 1)) {
            analysed = stage.apply(analysed);
        }
        assertThat(analysed.get(Quotation.LAYER))
                .hasSizeGreaterThan(10_000)
                .allMatch(quotation -> !quotation.receipt().rule().equals("quotation-model"));
    }

    private static void checkEveryStage(Pipeline pipeline, String text) {
        var analysed = AnalysedText.of(new ArticleText(text), ArticleFacts.UNKNOWN);
        for (var stage : pipeline.stages()) {
            analysed = stage.apply(analysed);
            check(analysed, stage.name());
        }
    }

    private static String randomText(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        int pieces = random.nextInt(120);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(4) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static void check(AnalysedText text, String stage) {
        if (text.has(Paragraph.LAYER)) {
            sorted(
                    text,
                    stage,
                    text.get(Paragraph.LAYER).stream().map(Paragraph::range).toList());
        }
        if (text.has(Token.LAYER)) {
            var tokens = text.get(Token.LAYER);
            sorted(text, stage, tokens.stream().map(Token::range).toList());
            tokens.forEach(token -> assertThat(text.at(token.range())).as(stage).isEqualTo(token.text()));
            everyCharacterIsCovered(text, tokens);
        }
        if (text.has(Sentence.LAYER)) {
            sorted(
                    text,
                    stage,
                    text.get(Sentence.LAYER).stream().map(Sentence::range).toList());
        }
        if (text.has(QuotedStretch.LAYER)) {
            text.get(QuotedStretch.LAYER)
                    .forEach(stretch -> assertThat(stretch.outer().contains(stretch.inner()))
                            .as(stage)
                            .isTrue());
        }
        if (text.has(Entity.LAYER)) {
            text.get(Entity.LAYER)
                    .forEach(entity -> entity.mentions().forEach(mention -> inside(text, stage, mention.range())));
        }
        if (text.has(Quotation.LAYER)) {
            text.get(Quotation.LAYER).forEach(quotation -> checkQuotation(text, stage, quotation));
        }
    }

    private static void checkQuotation(AnalysedText text, String stage, Quotation quotation) {
        sorted(text, stage, quotation.content());
        inside(text, stage, quotation.passage());
        assertThat(quotation.content())
                .as(stage)
                .allMatch(piece -> !text.at(piece).isBlank());
        if (quotation.type() == Quotation.Type.DIRECT) {
            assertThat(quotation.content())
                    .as(stage)
                    .allMatch(piece -> text.get(QuotedStretch.LAYER).stream()
                            .anyMatch(stretch -> stretch.outer().overlaps(piece)));
        }
        if (!quotation.chain().isEmpty()) {
            assertThat(quotation.chain())
                    .as(stage)
                    .filteredOn(hop -> hop.kind() == Hop.Kind.SPEAKER)
                    .hasSize(1);
        }
    }

    private static void everyCharacterIsCovered(AnalysedText text, List<Token> tokens) {
        var left = new StringBuilder(text.text());
        for (var token : tokens) {
            for (int i = token.start(); i < token.end(); i++) {
                left.setCharAt(i, ' ');
            }
        }
        assertThat(left.toString().replaceAll("[\\s\\p{Z}\\x{85}\\x{FEFF}]", ""))
                .isEmpty();
    }

    private static void sorted(AnalysedText text, String stage, List<CharRange> ranges) {
        ranges.forEach(range -> inside(text, stage, range));
        var ends = new ArrayList<Integer>();
        ranges.forEach(range -> {
            assertThat(ends.isEmpty() || ends.get(ends.size() - 1) <= range.start())
                    .as(stage)
                    .isTrue();
            ends.add(range.end());
        });
    }

    private static void inside(AnalysedText text, String stage, CharRange range) {
        assertThat(range.end()).as(stage).isLessThanOrEqualTo(text.text().length());
    }
}

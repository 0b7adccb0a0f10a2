package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.Pipelines;
import org.onrecord.extraction.quotation.Quotation;

/**
 * Whole short articles, written for this test, with every quotation that they hold: what the rules can do now, they must
 * not unlearn. A folder a case: {@code article.txt} and {@code expected.json}.
 */
class CasesTest {

    private static final Pipeline PIPELINE = Pipelines.english();
    private static final Path CASES = Path.of("src/test/resources/cases/whole");

    /** What an article holds. */
    record Expected(String publishedOn, List<Said> quotations) {}

    /**
     * One quotation.
     *
     * @param content its words, the pieces joined by " | ", without quotation marks
     * @param speaker the speaker's full name, null for a source that the article does not name
     */
    record Said(String type, String content, @Nullable String speaker) {}

    static Stream<Path> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void quotationsAndTheirSpeakersAreFound(Path folder) throws IOException {
        var text = Files.readString(folder.resolve("article.txt")).strip();
        var expected =
                new ObjectMapper().readValue(folder.resolve("expected.json").toFile(), Expected.class);
        var facts = ArticleFacts.publishedOn(LocalDate.parse(expected.publishedOn()));
        var analysed = PIPELINE.apply(AnalysedText.of(new ArticleText(text), facts));

        assertThat(analysed.get(Quotation.LAYER).stream().map(quotation -> said(quotation, analysed)))
                .containsExactlyElementsOf(expected.quotations());
    }

    private static Said said(Quotation quotation, AnalysedText text) {
        var content = quotation.content().stream()
                .map(text::at)
                .map(piece -> piece.replaceAll("[\u201c\u201d\"]", "").strip())
                .collect(Collectors.joining(" | "));
        // Whether the conjunction is part of what was said is a convention, not a finding.
        var words = content.startsWith("that ") ? content.substring("that ".length()) : content;
        return new Said(quotation.type().name(), words, quotation.speaker().name());
    }
}

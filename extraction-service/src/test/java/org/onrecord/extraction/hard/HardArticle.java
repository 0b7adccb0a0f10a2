package org.onrecord.extraction.hard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;

/**
 * An article of {@code src/test/resources/hard}: {@code NAME.txt} and {@code NAME.expected}.
 *
 * @param name of both files, without ending
 */
record HardArticle(String name, String text, ArticleFacts facts, List<Expectation> expectations) {

    static final Path FOLDER = Path.of("src/test/resources/hard");

    static List<HardArticle> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var articles = new ArrayList<HardArticle>();
            for (var file : files.filter(file -> file.toString().endsWith(".expected"))
                    .sorted()
                    .toList()) {
                articles.add(read(file));
            }
            return articles;
        }
    }

    private static HardArticle read(Path expected) throws IOException {
        var name = expected.getFileName().toString().replace(".expected", "");
        var header = new HashMap<String, String>();
        var expectations = new ArrayList<Expectation>();
        for (var line : Files.readAllLines(expected)) {
            if (line.matches("\\w+: .*")) {
                header.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
            } else if (!line.isBlank() && line.charAt(0) != '#') {
                expectations.add(Expectation.read(line));
            }
        }
        var text = Files.readString(FOLDER.resolve(name + ".txt")).strip();
        return new HardArticle(name, text, facts(header), expectations);
    }

    private static ArticleFacts facts(Map<String, String> header) {
        var at = header.get("publishedAt");
        return new ArticleFacts(
                header.get("title"),
                at == null ? null : OffsetDateTime.parse(at),
                LocalDate.parse(header.getOrDefault("publishedOn", "")),
                "en",
                header.get("publisher"),
                null,
                header.get("credit"));
    }

    /** All expectations with what the pipeline makes of them, in the order of the checks. */
    List<Outcome> check(Pipeline pipeline) {
        var analysed = pipeline.apply(AnalysedText.of(new ArticleText(text), facts));
        var places = new HardText(text);
        var outcomes = new ArrayList<Outcome>();
        outcomes.addAll(new CheckEntities(analysed, places).check(expectations));
        outcomes.addAll(new CheckTimes(analysed, places).check(expectations));
        outcomes.addAll(new CheckQuotations(analysed, places).check(expectations));
        outcomes.addAll(new CheckEvents(analysed, places).check(expectations));
        return outcomes;
    }
}

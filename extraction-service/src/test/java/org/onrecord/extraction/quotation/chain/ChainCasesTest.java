package org.onrecord.extraction.quotation.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.quotation.QuotedArticle;

/** The cases of {@code cases/chains.txt}: from whom and through whom a text has a quotation. */
class ChainCasesTest {

    private static final List<String> FACTS = List.of("publisher: ", "credit: ", "dateline: ");

    /** One case as its file describes it. */
    private record Case(String text, ArticleFacts facts, String words, List<String> chain) {

        static Case of(String block) {
            var facts = new HashMap<String, String>();
            var text = new ArrayList<String>();
            var chain = new ArrayList<String>();
            String words = null;
            for (var line : block.strip().split("\n")) {
                var fact = FACTS.stream().filter(line::startsWith).findFirst().orElse(null);
                if (fact != null) {
                    facts.put(fact, line.substring(fact.length()));
                } else if (line.startsWith("> ")) {
                    words = line.substring(2);
                } else {
                    (words == null ? text : chain).add(line);
                }
            }
            return new Case(
                    String.join("\n", text),
                    new ArticleFacts(
                            null,
                            null,
                            null,
                            null,
                            facts.get("publisher: "),
                            facts.get("dateline: "),
                            facts.get("credit: ")),
                    String.valueOf(words),
                    chain);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() throws IOException {
        var file = Files.readString(Path.of("src/test/resources/cases/chains.txt"));
        return Arrays.stream(file.split("\n\n+"))
                .map(block ->
                        block.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.joining("\n")))
                .filter(block -> !block.isBlank())
                .map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theChainLeadsFromTheOriginToTheReader(Case given) {
        var article = QuotedArticle.byModel(given.text(), given.facts());
        assertThat(article.chainOf(given.words())).isEqualTo(given.chain());
    }
}

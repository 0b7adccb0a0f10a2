package org.onrecord.extraction.hard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.analysis.TestPipelines;

/**
 * Articles written to be hard, each with what a careful editor reads in it; the columns of the expectations are told in
 * {@code hard/README.md}. Every expectation is checked; those in {@code known-failures.txt} are not met yet. The list can
 * only become shorter: an expectation of it that is met must leave it. What it would have to be now is written to {@code
 * target/hard/known-failures.txt}.
 */
class HardArticlesTest {

    private static Map<String, List<Outcome>> outcomes = Map.of();

    @BeforeAll
    static void check() throws IOException {
        outcomes = new LinkedHashMap<>();
        for (var article : HardArticle.all()) {
            outcomes.put(article.name(), article.check(TestPipelines.BY_MODEL));
        }
        System.out.print(summary());
    }

    @Test
    void whatIsNotMetIsKnownAndWhatIsKnownIsNotMet() throws IOException {
        var failures = KnownFailures.of(outcomes);
        KnownFailures.write(failures, Path.of("target/hard/known-failures.txt"));
        var known = KnownFailures.read();

        var unknown = failures.entrySet().stream()
                .filter(failure -> !known.contains(failure.getKey()))
                .map(failure -> failure.getKey() + "\t" + failure.getValue())
                .toList();
        var met = known.stream().filter(key -> !failures.containsKey(key)).toList();
        assertSoftly(softly -> {
            softly.assertThat(unknown)
                    .as("not met, and not in known-failures.txt")
                    .isEmpty();
            softly.assertThat(met)
                    .as("met now, so to be taken out of known-failures.txt")
                    .isEmpty();
        });
    }

    @Test
    void noExpectationStandsTwice() {
        outcomes.forEach((article, all) -> {
            var seen = new HashSet<String>();
            assertThat(all).as(article).allMatch(outcome -> seen.add(outcome.check() + " " + outcome.what()));
        });
    }

    @Test
    void thereAreTwelveArticles() {
        assertThat(outcomes).hasSize(12);
    }

    private static String summary() {
        var kinds = new TreeMap<String, int[]>();
        outcomes.values().stream().flatMap(List::stream).forEach(outcome -> {
            for (var kind : List.of(outcome.check(), "~ all")) {
                var counts = Objects.requireNonNull(kinds.computeIfAbsent(kind, any -> new int[2]));
                counts[0] += outcome.isMet() ? 1 : 0;
                counts[1]++;
            }
        });
        var text = new StringBuilder("Hard articles, expectations met:\n");
        kinds.forEach((kind, counts) -> text.append("%-20s %4d of %4d%n".formatted(kind, counts[0], counts[1])));
        return text.toString();
    }
}

package org.onrecord.extraction.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.TestPipelines;

/**
 * The spoken quotations of the articles in {@code cases/quotation}, written for this project, as one set: the scores of the
 * pipeline must not fall below those in {@code bars.properties}. Found is a quotation that shares half of the words of the
 * shorter; it is right if its speaker is; exact if its words are the same.
 */
class RegressionSetTest {

    private static final String FOLDER = "/cases/quotation/";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Words by their place in the text, and the speaker, "-" if unnamed. */
    private record Said(Set<Integer> words, String speaker) {
        boolean agrees(Said other) {
            var common = new HashSet<>(words);
            common.retainAll(other.words);
            return 2 * common.size() >= Math.min(words.size(), other.words.size()) && !common.isEmpty();
        }
    }

    private record Counts(int wanted, int got, int right, int exact) {
        Counts plus(Counts more) {
            return new Counts(wanted + more.wanted, got + more.got, right + more.right, exact + more.exact);
        }

        double f(int hits) {
            return 200.0 * hits / (wanted + got);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "model"})
    void scoresDoNotFall(String how) throws IOException {
        var pipeline = how.equals("rules") ? TestPipelines.BY_RULES : TestPipelines.BY_MODEL;
        var counts = new Counts(0, 0, 0, 0);
        for (var name :
                read("names.txt").lines().filter(line -> !line.isBlank()).toList()) {
            counts = counts.plus(count(name, pipeline));
        }
        var bars = new Properties();
        bars.load(RegressionSetTest.class.getResourceAsStream(FOLDER + "bars.properties"));
        System.out.printf(
                "Regression set by %s: right speaker F %.1f, exact content F %.1f%n",
                how, counts.f(counts.right()), counts.f(counts.exact()));
        assertThat(counts.f(counts.right())).isGreaterThanOrEqualTo(bar(bars, how + ".speaker"));
        assertThat(counts.f(counts.exact())).isGreaterThanOrEqualTo(bar(bars, how + ".exact"));
    }

    private static double bar(Properties bars, String name) {
        return Double.parseDouble(Objects.requireNonNull(bars.getProperty(name), name));
    }

    private static Counts count(String name, Pipeline pipeline) {
        var text = read(name + "/article.txt");
        var wanted = read(name + "/expected.tsv")
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .map(line -> wanted(line.split("\t"), text))
                .toList();
        var analysed = pipeline.apply(AnalysedText.of(new ArticleText(text), ArticleFacts.UNKNOWN));
        var got = analysed.get(Quotation.LAYER).stream()
                .filter(quotation -> quotation.act() == Quotation.Act.SPEECH)
                .map(quotation -> got(quotation, text))
                .toList();
        int right = 0;
        int exact = 0;
        var left = new ArrayList<>(got);
        for (var one : wanted) {
            var match = left.stream().filter(one::agrees).findFirst();
            if (match.isPresent()) {
                left.remove(match.get());
                right += match.get().speaker().equals(one.speaker()) ? 1 : 0;
                exact += match.get().words().equals(one.words()) ? 1 : 0;
            }
        }
        return new Counts(wanted.size(), got.size(), right, exact);
    }

    /** A line of the expectations: type, speaker, pieces of the content with an ellipsis between. */
    private static Said wanted(String[] fields, String text) {
        var words = new HashSet<Integer>();
        int from = 0;
        for (var piece : fields[2].split(" … ")) {
            int start = text.indexOf(piece, from);
            assertThat(start).as(piece).isNotNegative();
            from = start + piece.length();
            words.addAll(words(text, start, from));
        }
        return new Said(words, fields[1]);
    }

    private static Said got(Quotation quotation, String text) {
        var words = quotation.content().stream()
                .flatMap(piece -> words(text, piece.start(), piece.end()).stream())
                .collect(Collectors.toSet());
        var name = quotation.speaker().name();
        return new Said(words, name == null ? "-" : name);
    }

    private static List<Integer> words(String text, int start, int end) {
        var matcher = WORD.matcher(text).region(start, end);
        var words = new ArrayList<Integer>();
        while (matcher.find()) {
            words.add(matcher.start());
        }
        return words;
    }

    private static String read(String file) {
        try (var stream = Objects.requireNonNull(RegressionSetTest.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}

package org.onrecord.extraction.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles in the manners of different outlets, each {@code cases/quotation/<name>/article.txt} with
 * {@code expected.tsv}: type, speaker ("-" if unnamed), and words of the content. Spoken quotations that are not listed
 * there are invented.
 */
class QuotationCasesTest {

    static Stream<String> names() {
        return read("names.txt").lines().filter(line -> !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQuotationIsFoundWithItsSpeakerAndNoneIsInvented(String name) {
        var article = QuotedArticle.of(read(name + "/article.txt"));
        var wanted = new ArrayList<String>();
        var got = new ArrayList<String>();
        for (var line : read(name + "/expected.tsv")
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .toList()) {
            wanted.add(line);
        }
        for (var quotation : article.quotations()) {
            if (quotation.act() == Quotation.Act.SPEECH) {
                var speaker = quotation.speaker().name();
                got.add(String.join(
                        "\t",
                        List.of(
                                quotation.type().toString(),
                                speaker == null ? "-" : speaker,
                                article.contentOf(quotation))));
            }
        }
        assertThat(got).containsExactlyElementsOf(wanted);
    }

    private static String read(String file) {
        try (var stream = QuotationCasesTest.class.getResourceAsStream("/cases/quotation/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no case file " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}

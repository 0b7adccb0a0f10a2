package org.onrecord.ingest.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLinesTest {

    @Test
    void linesHaveTheirNumbersAndBlankOnesArePassedOver() throws IOException {
        assertThat(all("one\n\n \t\r\ntwo\r\nthree", 100))
                .extracting(Line::number, line -> text(line).strip())
                .containsExactly(tuple(1L, "one"), tuple(4L, "two"), tuple(5L, "three"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\n", "  "})
    void nothingIsNoLine(String text) throws IOException {
        assertThat(all(text, 100)).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsForgottenAndTheNextOneIsRead() throws IOException {
        assertThat(all("x".repeat(300_000) + "\nshort\n", 100))
                .extracting(Line::tooLong, line -> text(line))
                .containsExactly(tuple(true, ""), tuple(false, "short"));
    }

    @Test
    void aLineLongerThanTheBufferIsWhole() throws IOException {
        var line = "y".repeat(200_000);

        assertThat(all(line + "\n" + line, 1_000_000))
                .extracting(ReadLinesTest::text)
                .containsExactly(line, line);
    }

    @Test
    void aBatchEndsWhenItHasItsLinesOrItsBytes() throws IOException {
        var lines = new ReadLines(stream("a\nb\ncccc\nd\ne"), 100);

        assertThat(lines.next(2, 100)).hasSize(2);
        assertThat(lines.next(9, 4)).hasSize(1);
        assertThat(lines.next(9, 100)).hasSize(2);
        assertThat(lines.next(9, 100)).isEmpty();
    }

    private static List<Line> all(String text, int maxLine) throws IOException {
        var lines = new ReadLines(stream(text), maxLine);
        var all = new ArrayList<Line>();
        for (var batch = lines.next(2, 1_000_000); !batch.isEmpty(); batch = lines.next(2, 1_000_000)) {
            all.addAll(batch);
        }
        return all;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Line line) {
        return new String(line.bytes(), StandardCharsets.UTF_8);
    }
}

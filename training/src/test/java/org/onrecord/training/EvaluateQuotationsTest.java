package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateQuotationsTest {

    private static final String CORPUS = TinyCorpus.folder().toString();

    @TempDir
    private static Path runs;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @BeforeAll
    static void trainALittle() throws IOException {
        new Train(Recipe.STANDARD.withSteps(2), runs, step -> false, AfterCheckpoint.NOTHING)
                .run(TinyCorpus.articles());
    }

    @Test
    void aCheckpointAndItsExportAreMeasuredAlike() {
        assertThat(run(CORPUS, runs.toString(), "--part", "train")).isZero();
        var ofFolder = text(results);
        assertThat(ofFolder)
                .contains("All attributions\n", "\nSpeech\n", "content exact", "end to end", "stretch name");
        var file = runs.resolve("tiny.bin").toString();
        ExportQuotations.run(List.of(runs.toString(), "tiny", file), System.err);
        assertThat(run(CORPUS, file, "--part", "train")).isZero();
        assertThat(text(results)).isEqualTo(ofFolder);
    }

    @Test
    void aScanHasALineForEachThresholdAndTheConfidence() {
        assertThat(run(CORPUS, runs.toString(), "--scan", "--part", "train")).isZero();
        assertThat(text(results).lines().map(line -> line.split(" ", 2)[0]))
                .startsWith("least", "0.3", "0.4", "0.5", "0.6", "0.7", "", "Found", "confidence");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        assertThat(run(CORPUS, runs.toString())).isEqualTo(1);
        assertThat(text(complaints)).contains("dev.jsonl is missing");
        assertThat(run(CORPUS, "nowhere.bin", "--part", "train")).isEqualTo(1);
        assertThat(text(complaints)).contains("nowhere.bin cannot be read or written");
        var cut = Files.write(runs.resolve("cut.bin"), new byte[] {'O', 'N'});
        assertThat(run(CORPUS, cut.toString(), "--part", "train")).isEqualTo(1);
        assertThat(text(complaints)).contains("cut.bin is not whole or no model file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "corpus | Two things are needed, CORPUS and MODEL_OR_FOLDER, not 1.",
                "a b --least-cue 40 | --least-cue needs a probability from 0 to 1, not \"40\".",
                "a b --least-cue x | --least-cue needs a probability from 0 to 1, not \"x\".",
                "a b --parts dev | --parts is not an option."
            })
    void badArgumentsAreNamed(String arguments, String complaint) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(text(complaints)).isEqualTo(complaint + " Try training/evaluate --help.\n");
    }

    private int run(String... arguments) {
        results.reset();
        complaints.reset();
        return EvaluateQuotations.run(List.of(arguments), stream(results), stream(complaints));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

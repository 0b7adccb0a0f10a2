package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extraction.encoder.ModelFile;

class ExportQuotationsTest {

    @TempDir
    private static Path runs;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    /** A checkpoint as a run of other steps and another seed leaves it. */
    @BeforeAll
    static void writeCheckpoint() throws IOException {
        var recipe = Recipe.STANDARD.withSteps(3).withSeed(11);
        try (var manager = NDManager.newBaseManager()) {
            var values = new Parameters(manager);
            new Network(values, recipe).begin(new TableStart());
            new Checkpoint(runs).write(recipe, 2, values);
        }
    }

    @Test
    void aRunOfAnyStepsAndSeedBecomesAFileWithItsSum() throws Exception {
        var file = folder.resolve("tiny-1.bin");
        assertThat(run(runs.toString(), "tiny-1", file.toString())).isZero();
        var bytes = Files.readAllBytes(file);
        var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(folder.resolve("tiny-1.bin.sha256")).hasContent(sum + "  tiny-1.bin\n");
        try (var in = Files.newInputStream(file)) {
            var model = ModelFile.read(in);
            assertThat(model.name()).isEqualTo("tiny-1");
            assertThat(model.frozen()).isEqualTo(Recipe.STANDARD.frozen());
        }
    }

    @Test
    void aFolderWithoutCheckpointIsNamed() {
        assertThat(run(folder.toString(), "tiny", file())).isEqualTo(1);
        assertThat(complaint()).contains("checkpoint.bin is missing");
    }

    @Test
    void aCheckpointThatIsCutOffIsNamed() throws IOException {
        var whole = Files.readAllBytes(runs.resolve("checkpoint.bin"));
        Files.write(folder.resolve("checkpoint.bin"), Arrays.copyOf(whole, 1000));
        assertThat(run(folder.toString(), "tiny", file())).isEqualTo(1);
        assertThat(complaint()).contains("checkpoint.bin is not whole");
        Files.write(folder.resolve("checkpoint.bin"), Arrays.copyOf(whole, 20));
        assertThat(run(folder.toString(), "tiny", file())).isEqualTo(1);
        assertThat(complaint()).contains("is not whole or no checkpoint");
    }

    @Test
    void aCheckpointOfAnotherRecipeStillIsNamed() throws IOException {
        var standard = Recipe.STANDARD;
        var other = new Recipe(5, 7, 6, standard.encoderRate(), standard.headRate(), 30, 8, 0.1f, 0.05);
        try (var manager = NDManager.newBaseManager()) {
            new Checkpoint(folder).write(other, 1, new Parameters(manager));
        }
        assertThat(run(folder.toString(), "tiny", file())).isEqualTo(1);
        assertThat(complaint()).contains("is of a recipe that this program does not have", "frozen=6");
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsNamed() {
        var nowhere = folder.resolve("none").resolve("tiny.bin");
        assertThat(run(runs.toString(), "tiny", nowhere.toString())).isEqualTo(1);
        assertThat(complaint()).contains("none/tiny.bin cannot be read or written");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "folder name | Three things are needed, FOLDER, NAME and FILE, not 2.",
                "folder Name/1 file | A name has small letters, digits and hyphens, like quotations-2; \"Name/1\" has others.",
                "folder name file --fast | --fast is not an option."
            })
    void badArgumentsAreNamed(String arguments, String complaint) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(complaint()).isEqualTo(complaint + " Try training/export --help.\n");
    }

    private String file() {
        return folder.resolve("tiny.bin").toString();
    }

    private int run(String... arguments) {
        complaints.reset();
        return ExportQuotations.run(List.of(arguments), new PrintStream(complaints, true, StandardCharsets.UTF_8));
    }

    private String complaint() {
        return complaints.toString(StandardCharsets.UTF_8);
    }
}

package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains a few steps on a corpus of three short articles. */
class TrainTest {

    private static final Recipe RECIPE = Recipe.STANDARD.withSteps(4);

    @TempDir
    private static Path folder;

    private static List<Corpus.Article> articles;
    private static byte[] fourSteps;

    @BeforeAll
    static void trainOnce() throws IOException {
        articles = TinyCorpus.articles();
        fourSteps = train("once", 4);
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        assertThat(train("twice", 4)).isEqualTo(fourSteps);
    }

    @Test
    void aRunThatWasStoppedAndTakenUpAgainGivesTheSameBytes() throws IOException {
        assertThat(train("stopped", 2)).isNotEqualTo(fourSteps);
        assertThat(train("stopped", 4)).isEqualTo(fourSteps);
    }

    @Test
    void aRunThatIsThroughIsLeftAsItIs() throws IOException {
        assertThat(train("once", 4)).isEqualTo(fourSteps);
    }

    @Test
    void aCheckpointOfAnotherRecipeIsRefused() throws IOException {
        try (var manager = NDManager.newBaseManager()) {
            var checkpoint = new Checkpoint(Files.createDirectory(folder.resolve("other")));
            checkpoint.write(RECIPE.withSeed(8), 1, new Parameters(manager));
            assertThatThrownBy(() -> checkpoint.read(RECIPE, new Parameters(manager)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("checkpoint.bin is of another recipe")
                    .hasMessageContaining("seed=8")
                    .hasMessageContaining("seed=7");
        }
    }

    @Test
    void aCheckpointThatIsCutOffIsRefused() throws IOException {
        var other = Files.createDirectory(folder.resolve("cut"));
        Files.write(other.resolve("checkpoint.bin"), java.util.Arrays.copyOf(fourSteps, 1000));
        assertThatThrownBy(() -> new Train(RECIPE, other, step -> false, AfterCheckpoint.NOTHING).run(articles))
                .isInstanceOf(IOException.class);
    }

    /** A checkpoint after every step, and its measures after each but the one at which the run is stopped. */
    @Test
    void measuringCheckpointsChangesNoByte() throws IOException {
        var evaluate = new EvaluateCheckpoint(RECIPE, TinyCorpus.annotated());
        var measured = new ArrayList<Integer>();
        AfterCheckpoint watched = (step, values) -> {
            evaluate.written(step, values);
            measured.add(step);
        };
        assertThat(train("measured", 2, watched)).isNotEqualTo(fourSteps);
        assertThat(train("measured", 4, watched)).isEqualTo(fourSteps);
        assertThat(measured).containsExactly(1, 3, 4);
    }

    private static byte[] train(String name, int steps) throws IOException {
        return train(name, steps, AfterCheckpoint.NOTHING);
    }

    private static byte[] train(String name, int steps, AfterCheckpoint afterCheckpoint) throws IOException {
        var own = Files.createDirectories(folder.resolve(name));
        new Train(RECIPE, own, step -> step == steps, afterCheckpoint, Duration.ZERO).run(articles);
        return Files.readAllBytes(own.resolve("checkpoint.bin"));
    }
}

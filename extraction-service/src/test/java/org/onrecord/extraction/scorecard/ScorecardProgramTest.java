package org.onrecord.extraction.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the tests of the program that {@code extraction-service/evaluate} calls; they are Python's, as it is. */
class ScorecardProgramTest {

    private static final Path FOLDER = Path.of("evaluation").toAbsolutePath();

    @Test
    void itsOwnTestsPass() throws Exception {
        assumeThat(hasPython()).as("python3 is installed").isTrue();

        var tests = new ProcessBuilder("python3", "-B", "-m", "unittest", "-v", "test_scorecard")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(tests.waitFor()).as(output).isZero();
        assertThat(output).contains("test_figures_for_events_join_the_page");
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell scripts as far as they go without building or training. */
class ScriptTest {

    private record Result(int status, String words) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "train | training/train CORPUS FOLDER [--steps N] [--seed N] [--no-evaluation]",
                "evaluate | training/evaluate CORPUS MODEL_OR_FOLDER [--part NAME] [--least-cue P] [--scan]",
                "export | training/export FOLDER NAME FILE",
                "train-names | training/train-names MODEL TEXTS FILE [--labels FOLDER --texts FOLDER] [--steps N] [--seed N]",
                "label-names | training/label-names CORENLP TEXTS FOLDER"
            })
    void helpNamesEveryOption(String script, String usage) throws Exception {
        var result = call(script, "--help");
        assertThat(result.status()).isZero();
        assertThat(result.words()).startsWith(usage + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"train", "evaluate", "export", "train-names", "label-names"})
    void withoutArgumentsItSaysHowItIsUsed(String script) throws Exception {
        assertThat(call(script)).isEqualTo(new Result(2, call(script, "--help").words()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"train", "evaluate", "export", "train-names"})
    void aJavaHomeWithoutJavaIsNamed(String script) throws Exception {
        assertThat(call(script, "one", "other"))
                .isEqualTo(new Result(
                        1, "No Java was found at /nowhere/bin/java; install a JDK 17 or newer, or set JAVA_HOME.\n"));
    }

    private static Result call(String script, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(script).toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", "/nowhere");
        var process = builder.start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), words);
    }
}

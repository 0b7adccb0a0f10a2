package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shell script as far as it goes without building or training. */
class ScriptTest {

    private record Result(int status, String words) {}

    @Test
    void helpNamesEveryOption() throws Exception {
        var result = call("--help");
        assertThat(result.status()).isZero();
        assertThat(result.words()).contains("training/train CORPUS FOLDER [--steps N] [--seed N]", "goes on");
    }

    @Test
    void withoutArgumentsItSaysHowItIsUsed() throws Exception {
        assertThat(call()).isEqualTo(new Result(2, call("--help").words()));
    }

    @Test
    void aJavaHomeWithoutJavaIsNamed() throws Exception {
        assertThat(call("corpus", "folder"))
                .isEqualTo(new Result(
                        1, "No Java was found at /nowhere/bin/java; install a JDK 17 or newer, or set JAVA_HOME.\n"));
    }

    private static Result call(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of("train").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", "/nowhere");
        var process = builder.start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), words);
    }
}

package org.onrecord.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script as far as it goes without building or starting anything. */
class ScriptTest {
    private static final Path SCRIPT =
            Path.of("../../onrecord").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private record Answer(int status, String words) {}

    @Test
    void helpNamesEveryCommand() throws Exception {
        var answer = call(Map.of(), "help");
        assertThat(answer.status()).isZero();
        assertThat(answer.words()).contains("demo [--once]", "up [--detach]", "stop", "status", "--data DIR");
    }

    @Test
    void anUnknownCommandIsAnsweredInOneSentence() throws Exception {
        assertThat(call(Map.of(), "fly"))
                .isEqualTo(new Answer(1, "\"fly\" is not a command of onrecord. Try ./onrecord help.\n"));
    }

    @Test
    void aJavaHomeWithoutJavaIsNamed() throws Exception {
        var answer = call(Map.of("JAVA_HOME", "/nowhere"), "up");
        assertThat(answer)
                .isEqualTo(
                        new Answer(1, "JAVA_HOME is /nowhere, but no Java is there; point it to a JDK 17 or newer.\n"));
    }

    @Test
    void anOldJavaIsNamedWithItsVersion() throws Exception {
        var java = program("java", "echo '    java.specification.version = 1.8' >&2");
        var answer = call(Map.of("JAVA_HOME", folder.toString()), "up");
        assertThat(answer).isEqualTo(new Answer(1, java + " is Java 1.8; Onrecord needs a JDK 17 or newer.\n"));
    }

    @Test
    void noJavaAtAllIsSaid() throws Exception {
        var tools = Files.createDirectory(folder.resolve("bin"));
        for (var tool : List.of("dirname", "readlink", "sed")) {
            Files.createSymbolicLink(tools.resolve(tool), which(tool));
        }
        var answer = call(Map.of("JAVA_HOME", "", "PATH", tools.toString()), "demo");
        assertThat(answer)
                .isEqualTo(new Answer(1, "No Java was found; install a JDK 17 or newer, or set JAVA_HOME.\n"));
    }

    @Test
    void itWorksThroughASymbolicLink() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), SCRIPT);
        assertThat(call(link, Map.of(), "help").status()).isZero();
    }

    private static Path which(String tool) {
        return List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool)).stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Path program(String name, String body) throws IOException {
        var file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Answer call(Map<String, String> environment, String... arguments) throws Exception {
        return call(SCRIPT, environment, arguments);
    }

    private Answer call(Path script, Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), words);
    }
}

package org.onrecord.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onrecord.local.suite.Console;
import org.onrecord.local.suite.ServiceName;

/** The acceptance case that lies outside of the repository, judged by its own program. */
@ExtendWith(SuiteExtension.class)
@EnabledIfEnvironmentVariable(
        named = "ONRECORD_ACCEPTANCE",
        matches = "(?!none$).+",
        disabledReason = "ONRECORD_ACCEPTANCE names no folder with check.py and its case")
class AcceptanceSystemTest {
    private final RunningSuite suite;

    AcceptanceSystemTest(RunningSuite suite) {
        this.suite = suite;
    }

    /** Printed by the running suite, because a report of skipped tests keeps their reasons to itself. */
    static void sayWhatIsLeftOut(Console console) {
        if (System.getenv("ONRECORD_ACCEPTANCE") == null) {
            console.say(
                    "Left out: the acceptance case. Set ONRECORD_ACCEPTANCE to the folder with check.py to run it.");
        }
    }

    @Test
    void theCaseReachesItsBars() throws Exception {
        var command = new ArrayList<>(List.of("python3", program().toString()));
        for (var service : ServiceName.values()) {
            command.add("--" + service.name().toLowerCase(Locale.ROOT));
            command.add(suite.address(service));
        }
        for (var bar : Files.readAllLines(Path.of("acceptance-bars.txt"))) {
            command.addAll(List.of("--min", bar));
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    /** The variable may name the folder itself or the one above it. */
    private static Path program() {
        var folder = Path.of(System.getenv("ONRECORD_ACCEPTANCE"));
        var below = folder.resolve("acceptance/check.py");
        return Files.exists(below) ? below : folder.resolve("check.py");
    }
}

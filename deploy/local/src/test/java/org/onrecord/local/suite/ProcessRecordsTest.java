package org.onrecord.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordsTest {
    @TempDir
    private Path folder;

    @Test
    void aProcessLeftBehindIsEnded() throws Exception {
        var leftover = new ProcessBuilder("sleep", "600").start();
        var records = new ProcessRecords(folder);
        records.remember("sleeper", leftover);

        new ProcessRecords(folder).endLeftover("sleeper");

        assertThat(leftover.isAlive()).isFalse();
        assertThat(records.find("sleeper")).isEmpty();
    }

    @Test
    void aStrangerWithTheSameProcessIdIsLeftAlone() throws Exception {
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(folder.resolve("sleeper.pid"), stranger.pid() + " 12345");
            new ProcessRecords(folder).endLeftover("sleeper");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aBrokenRecordMeansNothing() throws Exception {
        Files.writeString(folder.resolve("sleeper.pid"), "no number");
        new ProcessRecords(folder).endLeftover("sleeper");
        assertThat(folder.resolve("sleeper.pid")).doesNotExist();
    }
}

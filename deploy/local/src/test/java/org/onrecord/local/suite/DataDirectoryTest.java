package org.onrecord.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    private Path folder;

    @Test
    void itIsCreatedForItsOwnerAlone() throws Exception {
        var path = folder.resolve("a/b");
        try (var data = DataDirectory.open(path)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                    .isEqualTo("rwx------");
            assertThat(data.log("x")).isEqualTo(path.resolve("logs/x.log"));
            assertThat(path.resolve("logs")).isDirectory();
        }
    }

    @Test
    void aSecondSuiteIsRefusedWithTheProcessThatHoldsTheDirectory() {
        try (var held = DataDirectory.open(folder)) {
            var pid = ProcessHandle.current().pid();
            assertThat(DataDirectory.holder(held.path())).contains(pid);
            assertThatThrownBy(() -> DataDirectory.open(folder))
                    .isInstanceOf(SuiteFailure.class)
                    .hasMessageContaining("in use by another Onrecord (process " + pid + ")")
                    .hasMessageContaining("--data DIR");
        }
    }

    @Test
    void aClosedDirectoryHasNoHolderAndOpensAgain() {
        DataDirectory.open(folder).close();
        assertThat(DataDirectory.holder(folder)).isEmpty();
        DataDirectory.open(folder).close();
    }

    @Test
    void aDirectoryThatNeverWasHasNoHolder() {
        assertThat(DataDirectory.holder(folder.resolve("none"))).isEmpty();
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsRefusedInOneSentence() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageStartingWith("The data directory " + file + " cannot be used");
    }

    @Test
    void aLargeLogMakesRoomAndIsKeptOnce() throws Exception {
        try (var data = DataDirectory.open(folder)) {
            Files.write(data.log("big"), new byte[11 << 20]);
            Files.writeString(data.log("small"), "words");
            data.rotateLog("big");
            data.rotateLog("small");
            assertThat(data.log("big")).doesNotExist();
            assertThat(folder.resolve("logs/big.log.1")).hasSize(11 << 20);
            assertThat(data.log("small")).hasContent("words");
        }
    }
}

package org.onrecord.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {
    @TempDir
    private Path folder;

    @Test
    void everyRoleHasItsOwnLongPassword() throws Exception {
        var passwords = Passwords.in(folder.resolve("p"), List.of("a", "b"));
        assertThat(passwords.of("a")).matches("[0-9a-f]{48}").isNotEqualTo(passwords.of("b"));
        assertThatThrownBy(() -> passwords.of("c")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTheOwnerCanReadTheFile() throws Exception {
        var file = folder.resolve("p");
        Passwords.in(file, List.of("a"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void passwordsStayAndNewRolesAreAdded() throws Exception {
        var file = folder.resolve("p");
        var first = Passwords.in(file, List.of("a")).of("a");
        var again = Passwords.in(file, List.of("a", "b"));
        assertThat(again.of("a")).isEqualTo(first);
        assertThat(Passwords.in(file, List.of("b")).of("b")).isEqualTo(again.of("b"));
    }
}

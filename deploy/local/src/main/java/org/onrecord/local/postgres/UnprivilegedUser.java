package org.onrecord.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root; there it runs in a user namespace of its own, where it is nobody. */
final class UnprivilegedUser {
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");

    private UnprivilegedUser() {}

    /** What to put before a command of PostgreSQL; empty for an ordinary user. */
    static List<String> prefix() throws IOException {
        if (!runsAsRoot()) {
            return List.of();
        }
        if (!Files.isExecutable(UNSHARE)) {
            throw new IOException("PostgreSQL does not run as root and " + UNSHARE
                    + " is missing; start Onrecord as an ordinary user");
        }
        return List.of(UNSHARE.toString(), "-U");
    }

    private static boolean runsAsRoot() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
    }
}

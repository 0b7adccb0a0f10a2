package org.onrecord.local.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Children run in sessions of their own. Ctrl-C in the terminal then reaches the launcher alone, which stops them in
 * order; otherwise PostgreSQL would end below services that still write.
 */
final class OwnSession {
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private OwnSession() {}

    /** What to put before a command; empty where the system has no {@code setsid}. */
    static List<String> prefix() {
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .map(List::of)
                .orElse(List.of());
    }
}

package org.onrecord.local.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Properties;

/** Generated passwords of the database roles, in one file that only its owner can read. */
final class Passwords {
    private static final int BYTES = 24;

    private final Properties byRole;

    private Passwords(Properties byRole) {
        this.byRole = byRole;
    }

    /** Reads the file; passwords of roles that it lacks are generated and written before anyone uses them. */
    static Passwords in(Path file, Collection<String> roles) throws IOException {
        var byRole = new Properties();
        if (Files.exists(file)) {
            byRole.load(new StringReader(Files.readString(file)));
        }
        var random = new SecureRandom();
        var added = false;
        for (var role : roles) {
            added |= byRole.putIfAbsent(role, generate(random)) == null;
        }
        if (added) {
            write(file, byRole);
        }
        return new Passwords(byRole);
    }

    String of(String role) {
        var password = byRole.getProperty(role);
        if (password == null) {
            throw new IllegalArgumentException("no password for " + role);
        }
        return password;
    }

    private static String generate(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void write(Path file, Properties byRole) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(draft)) {
            byRole.store(writer, "Passwords of the database roles of this data directory");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}

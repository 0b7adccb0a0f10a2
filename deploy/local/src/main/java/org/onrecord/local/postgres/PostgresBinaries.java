package org.onrecord.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once from the bundled archive. */
final class PostgresBinaries {
    private static final String VERSION = "17.6";

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /**
     * Unpacks the archive into a folder of its version below {@code parent} unless that is done. The folder appears
     * under its name only when it is complete, so an interrupted unpacking is simply begun again.
     */
    static PostgresBinaries unpackedBelow(Path parent) throws IOException {
        var folder = parent.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(parent);
            var draft = Files.createTempDirectory(parent, "postgresql-" + VERSION + ".unpacking");
            unpack(draft);
            putInPlace(draft, folder);
        }
        return new PostgresBinaries(folder);
    }

    private static void putInPlace(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException taken) {
            if (!Files.isDirectory(folder)) {
                throw taken;
            }
            Folders.delete(draft); // another launcher unpacked it meanwhile
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path folder) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, folder);
            }
        }
    }

    private static InputStream archive() throws IOException {
        var architecture = System.getProperty("os.arch").replace("amd64", "x86_64");
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var archive = PostgresBinaries.class.getResourceAsStream("/postgres-" + system + "-" + architecture + ".txz");
        if (archive == null) {
            throw new IOException("Onrecord brings PostgreSQL for Linux on x86-64 only, and this is " + system + " on "
                    + architecture);
        }
        return archive;
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive of PostgreSQL names a file outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}

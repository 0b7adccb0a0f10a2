package org.onrecord.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The loaded classes of one service, kept by the virtual machine for its next start (class data sharing, JEP 350). The
 * first run after a build writes the archive when it ends; later runs start in less than half the time. A virtual machine that
 * cannot use an archive ignores it.
 */
final class ClassArchive {
    private final Path jar;
    private final Path archive;
    private final Path draft;

    /**
     * @param jar the application that is started
     */
    ClassArchive(Path jar) {
        var target = jar.toAbsolutePath().resolveSibling("..").normalize();
        var machine = System.getProperty("java.vm.version").replaceAll("[^0-9A-Za-z.]", "_");
        this.jar = jar;
        this.archive = target.resolve("class-data-" + machine + ".jsa");
        this.draft = target.resolve("class-data-" + ProcessHandle.current().pid() + ".draft");
    }

    /** What to tell the virtual machine: to use the archive or, if there is none of this build, to write one. */
    List<String> options() throws IOException {
        return isCurrent()
                ? List.of("-XX:SharedArchiveFile=" + archive)
                : List.of("-XX:ArchiveClassesAtExit=" + draft, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** Puts what a run wrote in place; only for a run that ended in order, since a killed one leaves half an archive. */
    void keep() throws IOException {
        if (Files.exists(draft)) {
            Files.move(draft, archive, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops what a run wrote. */
    void discard() throws IOException {
        Files.deleteIfExists(draft);
    }

    private boolean isCurrent() throws IOException {
        return Files.exists(archive)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) > 0;
    }
}

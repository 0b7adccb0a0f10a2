package org.onrecord.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers on disk which child processes run. A launcher that is killed leaves its children behind; the next one finds
 * them here and ends them. A process id alone may meanwhile belong to a stranger, so the start time must agree too.
 */
final class ProcessRecords {
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Path folder;

    ProcessRecords(Path folder) {
        this.folder = folder;
    }

    void remember(String name, Process process) throws IOException {
        var started = startOf(process.toHandle()).map(Instant::toEpochMilli).orElse(0L);
        Files.writeString(file(name), process.pid() + " " + started);
    }

    /** Ends what an earlier launcher left under this name; does nothing if it left nothing. */
    void endLeftover(String name) throws IOException {
        var leftover = find(name);
        if (leftover.isPresent()) {
            end(leftover.get());
        }
        Files.deleteIfExists(file(name));
    }

    Optional<ProcessHandle> find(String name) throws IOException {
        if (!Files.exists(file(name))) {
            return Optional.empty();
        }
        var parts = Files.readString(file(name)).strip().split(" ", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,18}") || !parts[1].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        var started = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(process -> startOf(process).map(started::equals).orElse(false));
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!endedWithin(process, GRACE)) {
            process.destroyForcibly();
            endedWithin(process, GRACE);
        }
    }

    private static boolean endedWithin(ProcessHandle process, Duration atMost) {
        try {
            process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".pid");
    }
}

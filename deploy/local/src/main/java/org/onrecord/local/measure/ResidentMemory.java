package org.onrecord.local.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.onrecord.local.suite.SuiteFailure;

/**
 * Memory of processes as the kernel counts it (proc(5), {@code smaps_rollup}). Pss divides pages that several processes
 * share among them, so that it may be summed over PostgreSQL's processes, which share their buffers.
 */
final class ResidentMemory {
    private ResidentMemory() {}

    /** Resident set of a process and all that it started, in KiB, shared pages counted once. */
    static long ofTree(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(ResidentMemory::ofOne)
                .sum();
    }

    /** Resident set of one process, in KiB; 0 if it has ended. */
    static long ofOne(ProcessHandle process) {
        var file = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException failed) {
            throw new SuiteFailure("The memory of a process cannot be read from " + file + ".", failed);
        }
    }
}

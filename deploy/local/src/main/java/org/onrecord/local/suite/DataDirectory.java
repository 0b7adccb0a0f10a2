package org.onrecord.local.suite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Everything that one suite keeps on disk, readable by its owner alone. While open it holds a lock that the operating
 * system frees even after a {@code kill -9}, so that two suites never share it.
 */
public final class DataDirectory implements AutoCloseable {
    private static final long LEAST_FREE_BYTES = 500L << 20;
    private static final long LARGEST_LOG_BYTES = 10L << 20;

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Creates the directory where it is missing and locks it; refuses if another suite holds it or the disk is full. */
    public static DataDirectory open(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            create(absolute);
            requireSpace(absolute);
            for (var part : new String[] {"logs", "run"}) {
                Files.createDirectories(absolute.resolve(part));
            }
            return new DataDirectory(absolute, lock(absolute));
        } catch (IOException failed) {
            throw new SuiteFailure(
                    "The data directory " + absolute + " cannot be used: " + reason(failed) + ".", failed);
        }
    }

    /** Process id of the launcher that holds the directory now, or empty if none does. */
    public static Optional<Long> holder(Path path) {
        var file = lockFile(path.toAbsolutePath().normalize());
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return isLocked(channel) ? readHolder(channel) : Optional.empty();
        } catch (IOException failed) {
            throw new SuiteFailure("The data directory " + path + " cannot be read: " + reason(failed) + ".", failed);
        }
    }

    public Path path() {
        return path;
    }

    /** The folder of all logs. */
    Path logs() {
        return path.resolve("logs");
    }

    /** The log of one process; a log that has grown large makes room at the next start and is kept as {@code .1}. */
    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    void rotateLog(String process) throws IOException {
        var log = log(process);
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG_BYTES) {
            Files.move(log, log.resolveSibling(process + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Small files that describe the processes running now. */
    Path run() {
        return path.resolve("run");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new SuiteFailure("The lock of " + path + " could not be released.", failed);
        }
    }

    private static void create(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        try {
            Files.createDirectories(path.getParent());
            Files.createDirectory(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException exists) {
            if (!Files.isDirectory(path)) {
                throw new IOException("a file stands there", exists);
            }
        }
    }

    private static void requireSpace(Path path) throws IOException {
        var free = Files.getFileStore(path).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new SuiteFailure("The disk that holds %s has only %d MB free, and Onrecord needs %d MB."
                    .formatted(path, free >> 20, LEAST_FREE_BYTES >> 20));
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var channel = FileChannel.open(
                lockFile(path), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            var holder =
                    readHolder(channel).map(pid -> " (process " + pid + ")").orElse("");
            channel.close();
            throw new SuiteFailure("The data directory " + path + " is in use by another Onrecord" + holder
                    + "; stop that one with ./onrecord stop or choose another directory with --data DIR.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    /** Takes the lock; it stays with the channel until the channel is closed. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        }
    }

    private static Optional<Long> readHolder(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(20);
        channel.read(buffer, 0);
        var text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII).strip();
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Path lockFile(Path path) {
        return path.resolve("lock");
    }

    private static String reason(IOException failed) {
        var message = failed.getMessage();
        return message == null
                ? failed.getClass().getSimpleName()
                : failed.getClass().getSimpleName() + " " + message;
    }
}

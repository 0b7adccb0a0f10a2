package org.onrecord.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.local.suite.SuiteFailure;

/**
 * Which articles an earlier demo sent to the suite of this data directory. Sending them twice would be no repetition:
 * the uncorrected text after the corrected one is a new version.
 */
public final class PostedArticles {
    private final Path file;

    public PostedArticles(Path data) {
        this.file = data.resolve("demo-articles.txt");
    }

    /** Their ids, or empty if no demo has sent all of them. */
    Optional<List<String>> read() {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllLines(file)) : Optional.empty();
        } catch (IOException failed) {
            throw new SuiteFailure(file + " cannot be read: " + failed.getMessage() + ".", failed);
        }
    }

    /** Remembers the ids once all articles are sent, and hands them back. */
    List<String> write(List<String> articles) {
        try {
            Files.write(file, articles);
            return articles;
        } catch (IOException failed) {
            throw new SuiteFailure(file + " cannot be written: " + failed.getMessage() + ".", failed);
        }
    }
}

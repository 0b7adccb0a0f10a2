package org.onrecord.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** A module of the suite whose code is compared with what the pages say of it. */
enum Module {
    PLATFORM("platform", "Every service"),
    INGEST("ingest-service", "ingest-service"),
    EXTRACTION("extraction-service", "extraction-service"),
    TIMELINE("timeline-service", "timeline-service");

    private final Path folder;
    private final String heading;

    Module(String folder, String heading) {
        this.folder = Path.of("..", folder);
        this.heading = heading;
    }

    /** Heading of its part of a page. */
    String heading() {
        return heading;
    }

    /** All compiled classes. */
    Index classes() {
        var indexer = new Indexer();
        for (Path file : files("target/classes", ".class")) {
            try (var bytes = Files.newInputStream(file)) {
                indexer.index(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return indexer.complete();
    }

    /** The source of a class, nested ones included in their outermost. */
    String sourceOf(Class<?> type) throws IOException {
        var outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return Files.readString(
                folder.resolve("src/main/java/" + outermost.getName().replace('.', '/') + ".java"));
    }

    /** What {@code application.properties} sets. */
    Properties properties() throws IOException {
        var properties = new Properties();
        var file = folder.resolve("src/main/resources/application.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    private List<Path> files(String below, String suffix) {
        try (var files = Files.walk(folder.resolve(below))) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " is not built: run mvn package first", e);
        }
    }
}

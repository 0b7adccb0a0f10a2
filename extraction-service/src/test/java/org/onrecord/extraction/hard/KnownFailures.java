package org.onrecord.extraction.hard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The expectations that are known not to be met yet: {@code known-failures.txt}, a line each, columns separated by tabs:
 * article, check, expectation, and what is found instead.
 */
final class KnownFailures {

    private static final String HEADER = """
            # Expectations of the articles beside this file that are not met yet. The list may only become shorter.
            # Columns, separated by tabs: article, check, expectation, what is found instead.
            """;

    private KnownFailures() {}

    static Set<String> read() throws IOException {
        var known = new TreeSet<String>();
        for (var line : Files.readAllLines(HardArticle.FOLDER.resolve("known-failures.txt"))) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                known.add(line.substring(0, line.lastIndexOf('\t')));
            }
        }
        return known;
    }

    /** What is not met now, each with what is found instead, in the order of the articles. */
    static Map<String, String> of(Map<String, List<Outcome>> outcomes) {
        var failures = new LinkedHashMap<String, String>();
        outcomes.forEach((article, all) -> all.stream()
                .filter(outcome -> !outcome.isMet())
                .forEach(outcome -> failures.put(key(article, outcome), line(outcome.difference()))));
        return failures;
    }

    /** Writes the list as it would have to be now. */
    static void write(Map<String, String> failures, Path file) throws IOException {
        var text = new StringBuilder(HEADER);
        failures.forEach(
                (key, found) -> text.append(key).append('\t').append(found).append('\n'));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String key(String article, Outcome outcome) {
        return article + "\t" + outcome.check() + "\t" + line(outcome.what());
    }

    private static String line(Object words) {
        return String.valueOf(words).replaceAll("\\s+", " ");
    }
}

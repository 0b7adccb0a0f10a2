package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs} that is written from the code. */
final class GeneratedPage {

    private GeneratedPage() {}

    /** Compares the committed page with what the code says, and leaves the latter where it can be copied from. */
    static void assertUpToDate(String name, String expected) throws IOException {
        var fresh = Path.of("target", name);
        Files.writeString(fresh, expected);
        var page = Path.of("../docs", name);
        assertThat(Files.exists(page) ? Files.readString(page) : "")
                .as("docs/%s does not say what the code says. Run: cp api-clients/%s docs/%s", name, fresh, name)
                .isEqualTo(expected);
    }

    /** A text as the cell of a table. */
    static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ").trim();
    }
}

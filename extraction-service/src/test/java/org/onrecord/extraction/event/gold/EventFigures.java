package org.onrecord.extraction.event.gold;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.extraction.event.gold.EventScores.Share;

/** The figures for events and what is wrong most often, as {@code extraction-service/evaluate} takes them up. */
final class EventFigures {

    /** Where {@link EventGoldTest} leaves them. */
    static final Path FILE = Path.of("target/event-figures.json");

    private static final String TASK = "events";

    private final List<Map<String, Object>> scores = new ArrayList<>();
    private final List<Map<String, Object>> errors = new ArrayList<>();

    void add(String folder, EventScores of) {
        var data = "own news texts, " + folder;
        score(data, "found with the right date, F", of.rightDate().f());
        score(data, "found, F", of.found().f());
        cases(data, "planned, hypothetical or negated, shown as fact", of.asFact());
        error(data, "missed", of.found().gold() - of.found().right());
        error(data, "in no gold", of.found().wrong());
        error(
                data,
                "date missed or wrong",
                of.rightDate().gold() - of.rightDate().right());
        error(data, "date where gold has another or none", of.rightDate().wrong());
        error(data, "shown as fact", of.asFact().count());
        error(
                data,
                "with or without a speaker, wrongly",
                of.within().of() - of.within().count());
    }

    private void score(String data, String measure, double score) {
        scores.add(Map.of(
                "task",
                TASK,
                "data",
                data,
                "measure",
                measure,
                "score",
                score,
                "date",
                LocalDate.now().toString()));
    }

    private void cases(String data, String measure, Share share) {
        scores.add(Map.of(
                "task",
                TASK,
                "data",
                data,
                "measure",
                measure,
                "score",
                share.count(),
                "of",
                share.of(),
                "better",
                "LOWER",
                "date",
                LocalDate.now().toString()));
    }

    private void error(String data, String error, int count) {
        if (count > 0) {
            errors.add(Map.of("data", data, "error", error, "count", count));
        }
    }

    void write() throws IOException {
        Files.createDirectories(FILE.getParent());
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(FILE.toFile(), Map.of("scores", scores, "errors", errors));
    }
}

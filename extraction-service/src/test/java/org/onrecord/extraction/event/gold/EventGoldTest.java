package org.onrecord.extraction.event.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extraction.analysis.TestPipelines;

/** The events of the annotated texts of a folder: the scores must not fall below those in {@code gold/events/bars.properties}. */
class EventGoldTest {

    private static final Path GOLD = ReadEventGold.DEV.resolveSibling(".").normalize();

    private static final EventFigures FIGURES = new EventFigures();

    @AfterAll
    static void keepTheFigures() throws IOException {
        FIGURES.write();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "held-back"})
    void scoresDoNotFall(String folder) throws IOException {
        var scorer = new EventScorer();
        var find = new FindGoldEvents(TestPipelines.BY_MODEL);
        for (var gold : ReadEventGold.folder(GOLD.resolve(folder))) {
            scorer.add(gold, find.in(gold));
        }
        var scores = scorer.scores();
        FIGURES.add(folder, scores);
        System.out.println("Events of " + folder + ": " + scores);
        var bars = new Properties();
        try (var file = Files.newBufferedReader(GOLD.resolve("bars.properties"))) {
            bars.load(file);
        }
        assertThat(scores.rightDate().f()).isGreaterThanOrEqualTo(bar(bars, folder + ".rightDate"));
        assertThat(scores.found().f()).isGreaterThanOrEqualTo(bar(bars, folder + ".found"));
        assertThat(scores.within().percent()).isGreaterThanOrEqualTo(bar(bars, folder + ".within"));
        assertThat(scores.asFact().percent()).isLessThanOrEqualTo(bar(bars, folder + ".asFact"));
    }

    private static double bar(Properties bars, String name) {
        return Double.parseDouble(Objects.requireNonNull(bars.getProperty(name), name));
    }
}

package org.onrecord.extraction.pipeline;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.onrecord.extraction.pipeline.PipelineDescription.Score;

/** The figures in {@code scorecard.json}, which the evaluation writes. */
@Singleton
final class Scorecard {

    private static final String FILE = "/scorecard.json";

    private final List<Score> scores;

    Scorecard(ObjectMapper json) {
        try (var file = Scorecard.class.getResourceAsStream(FILE)) {
            scores = file == null ? List.of() : List.copyOf(json.readValue(file, new TypeReference<List<Score>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is not a scorecard", e);
        }
    }

    List<Score> scores() {
        return scores;
    }
}

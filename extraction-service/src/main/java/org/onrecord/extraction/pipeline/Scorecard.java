package org.onrecord.extraction.pipeline;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.extraction.lexicon.Lexicon;

/**
 * The figures in {@code scorecard.json}, which the evaluation writes, and which stages they judge, from {@code
 * pipeline/measures.tsv}.
 */
@Singleton
final class Scorecard {

    static final String MEASURES = "/pipeline/measures.tsv";
    private static final String FILE = "/scorecard.json";

    private final List<Score> scores;
    private final Lexicon measures = Lexicon.readResource(MEASURES);

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

    /** The figures that judge any of these stages. */
    List<Score> of(Collection<String> stages) {
        var tasks = measures.rows().stream()
                .filter(row -> stages.contains(row.get(1)))
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        return scores.stream().filter(score -> tasks.contains(score.task())).toList();
    }
}

package org.onrecord.ingest.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.problem.Problem;

/** The JSON columns of a fetch. */
@Singleton
final class FetchJson {

    private final ObjectMapper json;

    FetchJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records are always JSON", e);
        }
    }

    GivenFacts given(String text) {
        return read(text, GivenFacts.class);
    }

    Problem problem(String text) {
        return read(text, Problem.class);
    }

    List<Hop> hops(String text) {
        return List.of(read(text, Hop[].class));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " is always JSON", e);
        }
    }
}

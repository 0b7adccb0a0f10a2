package org.onrecord.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/** The JSON columns of feeds and polls. */
@Singleton
final class FeedJson {

    private final ObjectMapper json;

    FeedJson(ObjectMapper json) {
        this.json = json;
    }

    @Nullable
    String write(@Nullable Problem problem) {
        return problem == null ? null : text(problem);
    }

    String write(List<String> notes) {
        return text(notes);
    }

    @Nullable
    Problem problem(@Nullable String text) {
        return text == null ? null : read(text, Problem.class);
    }

    List<String> notes(String text) {
        return List.of(read(text, String[].class));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records are always JSON", e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " is always JSON", e);
        }
    }
}

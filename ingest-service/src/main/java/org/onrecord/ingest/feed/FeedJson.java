package org.onrecord.ingest.feed;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.database.StoredJson;
import org.onrecord.platform.problem.Problem;

/** The JSON columns of feeds and polls. */
@Singleton
final class FeedJson {

    private final StoredJson json;

    FeedJson(StoredJson json) {
        this.json = json;
    }

    @Nullable
    String write(@Nullable Problem problem) {
        return problem == null ? null : json.text(problem);
    }

    String write(List<String> notes) {
        return json.text(notes);
    }

    @Nullable
    Problem problem(@Nullable String text) {
        return text == null ? null : json.read(text, Problem.class);
    }

    List<String> notes(String text) {
        return List.of(json.read(text, String[].class));
    }
}

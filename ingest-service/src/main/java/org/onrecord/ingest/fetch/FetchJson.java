package org.onrecord.ingest.fetch;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.database.StoredJson;
import org.onrecord.platform.problem.Problem;

/** The JSON columns of a fetch. */
@Singleton
final class FetchJson {

    private final StoredJson json;

    FetchJson(StoredJson json) {
        this.json = json;
    }

    String write(Object value) {
        return json.text(value);
    }

    GivenFacts given(String text) {
        return json.read(text, GivenFacts.class);
    }

    Problem problem(String text) {
        return json.read(text, Problem.class);
    }

    List<Hop> hops(String text) {
        return List.of(json.read(text, Hop[].class));
    }
}

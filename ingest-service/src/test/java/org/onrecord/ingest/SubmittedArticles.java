package org.onrecord.ingest;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Articles for the tests of the API: every one new unless asked otherwise, so that tests do not meet. */
public final class SubmittedArticles {

    public static final String BODY = """
            The ferry pact between Norway and Estonia may be signed before summer, a senior official said Monday.
            Karin Lindqvist, deputy minister of transport, said she had received a note dated March 3.""";

    private SubmittedArticles() {}

    /** A body with a URL of its own. */
    public static Map<String, Object> article() {
        var body = new LinkedHashMap<String, Object>();
        body.put("url", "https://courier.example/news/" + UUID.randomUUID());
        body.put("title", "Ferry pact near");
        body.put("text", BODY);
        body.put("publisher", "Example Courier");
        body.put("publishedAt", "2026-03-02T08:15:00+01:00");
        return body;
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    public static ValidatableResponse post(Object body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/articles")
                .then();
    }
}

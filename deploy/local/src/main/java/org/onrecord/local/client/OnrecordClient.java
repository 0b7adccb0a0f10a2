package org.onrecord.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.local.suite.SuiteFailure;

/** Talks to the two services that clients use: articles go to ingest-service, entries come from timeline-service. */
public final class OnrecordClient {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final int PAGE = 200;

    private final URI ingest;
    private final URI timeline;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER_WITHIN).build();
    private final ObjectMapper json = new ObjectMapper();

    public OnrecordClient(URI ingest, URI timeline) {
        this.ingest = ingest;
        this.timeline = timeline;
    }

    /** Submits an article; one that is known already is answered like a new one. */
    public Article post(NewArticle article) {
        try {
            var request = HttpRequest.newBuilder(ingest.resolve("/v1/articles"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json.writeValueAsString(article)));
            return read(send(request), new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Progress progress(String articleId) {
        return get(ingest, "/v1/articles/" + articleId + "/progress", new TypeReference<>() {});
    }

    /** All versions of an article, the oldest first. */
    public List<ArticleVersion> versions(String articleId) {
        return all(ingest, "/v1/articles/" + articleId + "/versions?limit=100", new TypeReference<>() {});
    }

    /** All entries that cite this version, in the order of a timeline. */
    public List<Entry> entries(String versionId) {
        return all(timeline, "/v1/entries?articleVersion=" + versionId + "&limit=" + PAGE, new TypeReference<>() {});
    }

    private <T> List<T> all(URI service, String path, TypeReference<Items<T>> type) {
        var page = get(service, path, type);
        var items = new ArrayList<>(page.items());
        for (var next = page.next(); next != null; next = page.next()) {
            page = get(service, path + "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8), type);
            items.addAll(page.items());
        }
        return items;
    }

    private <T> T get(URI service, String path, TypeReference<T> type) {
        return read(send(HttpRequest.newBuilder(service.resolve(path))), type);
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        var request = builder.header("Accept", "application/json")
                .timeout(ANSWER_WITHIN)
                .build();
        var call = request.method() + " " + request.uri();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new SuiteFailure(call + " answered " + response.statusCode() + ": " + response.body());
            }
            return response;
        } catch (IOException failed) {
            throw new SuiteFailure(call + " was not answered: " + failed.getMessage() + ".", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure(call + " was interrupted.", interrupted);
        }
    }

    private <T> T read(HttpResponse<String> response, TypeReference<T> type) {
        try {
            return json.readValue(response.body(), type);
        } catch (JsonProcessingException unexpected) {
            throw new SuiteFailure(
                    response.uri() + " answered something unexpected: " + unexpected.getOriginalMessage() + ".",
                    unexpected);
        }
    }
}

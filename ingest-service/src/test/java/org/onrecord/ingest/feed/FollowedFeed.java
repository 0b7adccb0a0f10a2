package org.onrecord.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.ingest.fetch.PageServer;

/** A feed that a test follows. */
final class FollowedFeed {

    /** Tests share few processors. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String id;

    private FollowedFeed(String id) {
        this.id = id;
    }

    /** Follows what a host has at a path, and waits for the first poll. */
    static FollowedFeed at(String host, String path) {
        var id = given().contentType("application/json")
                .body(Map.of("url", PageServer.url(host, path)))
                .post("/v1/feeds")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var feed = new FollowedFeed(id);
        feed.awaitPolls(1);
        return feed;
    }

    String path() {
        return "/v1/feeds/" + id;
    }

    JsonPath read() {
        return given().get(path()).then().statusCode(200).extract().jsonPath();
    }

    /** Polls, the newest first. */
    List<Map<String, Object>> polls() {
        return given().get(path() + "/polls?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** Has it polled now, and gives that poll. */
    Map<String, Object> pollAgain() {
        int before = polls().size();
        change(Map.of("paused", true));
        change(Map.of("paused", false));
        awaitPolls(before + 1);
        return polls().get(0);
    }

    JsonPath change(Map<String, Object> change) {
        var tag = given().get(path()).header("ETag");
        return given().contentType("application/json")
                .header("If-Match", tag)
                .body(change)
                .put(path())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void awaitPolls(int count) {
        await().atMost(PATIENCE).until(() -> polls().size() >= count);
    }

    static PageServer.Behaviour rss(String... items) {
        return PageServer.answer("200 OK\r\nContent-Type: application/rss+xml", document(items));
    }

    static String document(String... items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Harbour news</title>"
                + List.of(items).stream().collect(Collectors.joining()) + "</channel></rss>";
    }

    static String item(String guid, String url) {
        return "<item><guid isPermaLink=\"false\">" + guid + "</guid><title>News " + guid + "</title><link>" + url
                + "</link><pubDate>Mon, 02 Mar 2026 08:15:00 GMT</pubDate></item>";
    }
}

package org.onrecord.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.ingest.fetch.PageServer;
import org.onrecord.testing.PostgresTestResource;

/** What polling does with what real and hostile hosts answer. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
@QuarkusTestResource(PageServer.class)
class FeedPollingTest {

    private static final String BLANK = "200 OK\r\nContent-Type: application/rss+xml";

    private String host;

    @BeforeEach
    void freshHost() {
        host = PageServer.freshHost();
    }

    @Test
    void whatIsNewIsFetchedOnce() {
        PageServer.on(host, "/feed", FollowedFeed.rss(item("a", "/1"), item("b", "/2")));
        var feed = FollowedFeed.at(host, "/feed");
        assertPoll(feed.polls().get(0), "READ", 2, 2);
        assertThat(feed.read().getString("title")).isEqualTo("Harbour news");
        assertThat(feed.read().getString("format")).isEqualTo("RSS");
        awaitRequest("/1");
        awaitRequest("/2");

        PageServer.on(host, "/feed", FollowedFeed.rss(item("c", "/3"), item("a", "/1"), item("b", "/2")));
        var poll = feed.pollAgain();
        assertPoll(poll, "READ", 3, 1);
        assertThat(poll.get("why").toString()).startsWith("1 new in ");
        awaitRequest("/3");
        assertThat(PageServer.requests(host, "/1")).isEqualTo(1);
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        var conditions = new CopyOnWriteArrayList<String>();
        PageServer.on(host, "/feed", (headers, out) -> {
            conditions.add(
                    headers.getOrDefault("if-none-match", "-") + " " + headers.getOrDefault("if-modified-since", "-"));
            var answer = headers.containsKey("if-none-match")
                    ? PageServer.answer("304 Not Modified\r\nETag: \"one\"", "")
                    : PageServer.answer(
                            BLANK + "\r\nETag: \"one\"\r\nLast-Modified: Mon, 02 Mar 2026 08:15:00 GMT",
                            FollowedFeed.document(item("a", "/1")));
            answer.answer(headers, out);
        });
        var feed = FollowedFeed.at(host, "/feed");
        assertPoll(feed.pollAgain(), "NOT_MODIFIED", 0, 0);
        assertPoll(feed.pollAgain(), "NOT_MODIFIED", 0, 0);
        assertThat(conditions)
                .containsExactly(
                        "- -", "\"one\" Mon, 02 Mar 2026 08:15:00 GMT", "\"one\" Mon, 02 Mar 2026 08:15:00 GMT");
        assertThat(feed.read().getInt("intervalSeconds")).isGreaterThan(1800);
    }

    @Test
    void movedForGoodMeansPolledThere() {
        PageServer.on(host, "/old", PageServer.redirect(301, "/new"));
        PageServer.on(host, "/passing", PageServer.redirect(302, "/new"));
        PageServer.on(host, "/new", FollowedFeed.rss(item("a", "/1")));
        var passing = FollowedFeed.at(host, "/passing");
        assertThat(passing.read().getString("url")).isEqualTo(url("/passing"));
        given().delete(passing.path()).then().statusCode(204);

        var feed = FollowedFeed.at(host, "/old");
        assertThat(feed.read().getString("url")).isEqualTo(url("/new"));
        assertThat(feed.read().getString("askedUrl")).isEqualTo(url("/old"));
        assertThat(notes(feed.polls().get(0))).anyMatch(note -> note.contains("moved for good"));
        feed.pollAgain();
        assertThat(PageServer.requests(host, "/old")).isEqualTo(1);

        PageServer.on(host, "/older", PageServer.redirect(308, "/new"));
        var same = FollowedFeed.at(host, "/older");
        assertThat(same.read().getString("state")).isEqualTo("ENDED");
        assertThat(same.read().getString("endedBecause.type")).isEqualTo("/problems/feed-already-followed");
    }

    @Test
    void goneForGoodEndsIt() {
        PageServer.on(host, "/feed", PageServer.answer("410 Gone", ""));
        var feed = FollowedFeed.at(host, "/feed");
        assertThat(feed.read().getString("state")).isEqualTo("ENDED");
        assertThat(feed.read().getString("nextPollAt")).isNull();
        assertThat(feed.polls().get(0)).containsEntry("outcome", "GONE").containsEntry("status", 410);
        given().contentType("application/json")
                .header("If-Match", given().get(feed.path()).header("ETag"))
                .body(Map.of("paused", false))
                .put(feed.path())
                .then()
                .statusCode(409);
    }

    @Test
    void whoAsksForTimeGetsIt() {
        PageServer.on(host, "/feed", PageServer.answer("429 Too Many Requests\r\nRetry-After: 3000", ""));
        var poll = FollowedFeed.at(host, "/feed").polls().get(0);
        assertThat(poll).containsEntry("outcome", "FAILED").containsEntry("status", 429);
        assertThat(wait(poll)).isBetween(Duration.ofSeconds(3000), Duration.ofSeconds(3301));
        assertThat(poll.get("why")).isEqualTo("The host asks to be left alone for 50 min");
    }

    @Test
    void failuresDoubleTheWait() {
        PageServer.on(host, "/feed", PageServer.answer("500 Oh", ""));
        var feed = FollowedFeed.at(host, "/feed");
        assertThat(wait(feed.polls().get(0))).isBetween(Duration.ofSeconds(239), Duration.ofSeconds(361));
        var second = feed.pollAgain();
        assertThat(wait(second)).isBetween(Duration.ofSeconds(479), Duration.ofSeconds(721));
        assertThat(second.get("why").toString()).startsWith("Failed 2 times in a row");
        PageServer.on(host, "/feed", FollowedFeed.rss(item("a", "/1")));
        assertPoll(feed.pollAgain(), "READ", 1, 1);
        assertThat(feed.read().getInt("failures")).isZero();
    }

    @Test
    void theFeedsOwnPaceIsKept() {
        PageServer.on(
                host, "/feed", PageServer.answer(BLANK, FollowedFeed.document("<ttl>120</ttl>", item("a", "/1"))));
        var poll = FollowedFeed.at(host, "/feed").polls().get(0);
        assertThat(wait(poll)).isEqualTo(Duration.ofMinutes(120));
        assertThat(poll.get("why").toString()).contains("it asks for 2 h");
    }

    @Test
    void malformedXmlIsMended() {
        PageServer.on(
                host,
                "/feed",
                PageServer.answer(
                        BLANK,
                        "\n junk " + FollowedFeed.document("<copyright>A & B &nbsp;</copyright>", item("a", "/1"))
                                + "<!-- x"));
        var poll = FollowedFeed.at(host, "/feed").polls().get(0);
        assertPoll(poll, "READ", 1, 1);
        assertThat(notes(poll)).anyMatch(note -> note.contains("bare ampersands"));
    }

    @Test
    void oneGuidMayStandForSeveralAddresses() {
        PageServer.on(host, "/feed", FollowedFeed.rss(item("same", "/1"), item("same", "/2"), item("same", "/2")));
        var feed = FollowedFeed.at(host, "/feed");
        assertPoll(feed.polls().get(0), "READ", 2, 2);
        assertThat(notes(feed.polls().get(0))).anyMatch(note -> note.contains("one guid"));
        PageServer.on(host, "/feed", FollowedFeed.rss(item("same", "/3"), item("same", "/2")));
        assertPoll(feed.pollAgain(), "READ", 2, 1);
        PageServer.on(host, "/feed", FollowedFeed.rss(item("same", "/1")));
        assertPoll(feed.pollAgain(), "READ", 1, 0);
    }

    @Test
    void anotherAddressOfAKnownGuidIsNotNew() {
        PageServer.on(host, "/feed", FollowedFeed.rss(item("a", "/1")));
        var feed = FollowedFeed.at(host, "/feed");
        PageServer.on(host, "/feed", FollowedFeed.rss(item("a", "/renamed")));
        assertPoll(feed.pollAgain(), "READ", 1, 0);
    }

    @Test
    void whatChangedIsFetchedAgain() {
        PageServer.on(host, "/feed", atom("2026-03-02T08:15:00Z"));
        var feed = FollowedFeed.at(host, "/feed");
        awaitRequest("/1");
        PageServer.on(host, "/feed", atom("2026-03-02T09:15:00Z"));
        var poll = feed.pollAgain();
        assertPoll(poll, "READ", 1, 0);
        assertThat(poll).containsEntry("itemsChanged", 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> PageServer.requests(host, "/1") == 2);
        assertThat(feed.pollAgain()).containsEntry("itemsChanged", 0);
    }

    @Test
    void whatIsNoFeedSaysWhy() throws IOException {
        var bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertUnreadable(bomb + "]>" + FollowedFeed.document("<description>&a29;</description>"), "document type");
        assertUnreadable(
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + FollowedFeed.document("<description>&x;</description>"),
                "document type");
        assertUnreadable("<rss>".repeat(5000), "");
        assertUnreadable("{\"hello\":1}", "JSON");
        assertUnreadable("", "");

        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(new byte[50_000_000]);
        }
        PageServer.on(host, "/zip", PageServer.answer(BLANK + "\r\nContent-Encoding: gzip", zipped.toByteArray()));
        assertFailed("/zip", "/problems/fetch-compression-refused");
        PageServer.on(host, "/endless", (headers, out) -> {
            PageServer.write(out, "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel>");
            while (true) {
                PageServer.write(out, "<item><title>more</title></item>".repeat(1000));
            }
        });
        assertFailed("/endless", "/problems/fetch-too-large");
    }

    @Test
    void ofAHundredThousandItemsAThousandAreTaken() {
        PageServer.on(
                host,
                "/feed",
                PageServer.answer(
                        "200 OK\r\nContent-Type: application/feed+json",
                        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" + "{},".repeat(99_999) + "{}]}"));
        var poll = FollowedFeed.at(host, "/feed").polls().get(0);
        assertThat(poll).containsEntry("outcome", "READ").containsEntry("itemsLeftOut", 99_000);
    }

    private void assertUnreadable(String document, String why) {
        var path = "/" + Integer.toHexString(document.hashCode());
        PageServer.on(host, path, PageServer.answer(BLANK, document));
        var poll = FollowedFeed.at(host, path).polls().get(0);
        assertThat(poll).as(document).containsEntry("outcome", "UNREADABLE");
        var problem = (Map<?, ?>) poll.get("problem");
        assertThat(problem.get("type")).isEqualTo("/problems/feed-unreadable");
        assertThat(problem.get("detail").toString()).contains(why);
    }

    private void assertFailed(String path, String type) {
        var poll = FollowedFeed.at(host, path).polls().get(0);
        assertThat(poll).containsEntry("outcome", "FAILED");
        assertThat(((Map<?, ?>) poll.get("problem")).get("type")).isEqualTo(type);
    }

    private static void assertPoll(Map<String, Object> poll, String outcome, int seen, int fresh) {
        assertThat(poll)
                .containsEntry("outcome", outcome)
                .containsEntry("itemsSeen", seen)
                .containsEntry("itemsNew", fresh);
    }

    private void awaitRequest(String path) {
        await().atMost(Duration.ofSeconds(30)).until(() -> PageServer.requests(host, path) > 0);
    }

    private static Duration wait(Map<String, Object> poll) {
        return Duration.between(
                Instant.parse(poll.get("at").toString()),
                Instant.parse(poll.get("nextPollAt").toString()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> notes(Map<String, Object> poll) {
        return (List<String>) poll.get("notes");
    }

    private PageServer.Behaviour atom(String updated) {
        return PageServer.answer(
                "200 OK\r\nContent-Type: application/atom+xml",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Harbour news</title><entry><id>urn:a</id>"
                        + "<title>Pier</title><link href=\"" + url("/1") + "\"/><updated>" + updated
                        + "</updated></entry></feed>");
    }

    private String item(String guid, String path) {
        return FollowedFeed.item(guid, url(path));
    }

    private String url(String path) {
        return PageServer.url(host, path);
    }
}

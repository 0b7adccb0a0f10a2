package org.onrecord.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.ingest.fetch.PageServer;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
@QuarkusTestResource(PageServer.class)
class FeedResourceTest {

    private static final String PARAGRAPH =
            "<p>The ferries between the two harbours will sail again from Monday, the harbour board said in a statement.</p>"
                    + "<p>\"We have repaired the pier and tested both ships,\" said Astrid Lindqvist, who chairs the board.</p>";

    private String host;

    @BeforeEach
    void freshHost() {
        host = PageServer.freshHost();
    }

    @Test
    void aFeedIsFollowedOnceListedAndDeleted() {
        PageServer.on(host, "/feed", FollowedFeed.rss());
        var feed = FollowedFeed.at(host, "/feed");
        follow(url("/feed#again"))
                .statusCode(200)
                .body("id", equalTo(feed.read().getString("id")));
        given().get("/v1/feeds?limit=200").then().statusCode(200).body("items.url", hasItem(url("/feed")));
        given().get("/v1/feeds?state=ACTIVE&limit=1")
                .then()
                .statusCode(200)
                .body("items.state", equalTo(List.of("ACTIVE")));
        given().delete(feed.path()).then().statusCode(204);
        given().delete(feed.path()).then().statusCode(404).body("type", equalTo("/problems/feed-not-found"));
        given().get(feed.path()).then().statusCode(404);
        given().get(feed.path() + "/polls").then().statusCode(404);
        given().get("/v1/feeds/nonsense").then().statusCode(404);
        given().get("/v1/feeds?cursor=x").then().statusCode(400).body("type", equalTo("/problems/bad-cursor"));
    }

    @Test
    void aChangeNeedsTheStateItIsMadeFor() {
        PageServer.on(host, "/feed", FollowedFeed.rss());
        var feed = FollowedFeed.at(host, "/feed");
        Map<String, Object> change = Map.of("paused", true, "title", "My harbour", "minIntervalSeconds", 4000);
        change(feed, null, change).statusCode(428).body("type", equalTo("/problems/feed-condition-missing"));
        change(feed, "\"feed-77\"", change).statusCode(412).body("type", equalTo("/problems/feed-changed-meanwhile"));
        change(feed, "nonsense", change).statusCode(412);

        var changed = feed.change(change);
        assertThat(changed.getString("state")).isEqualTo("PAUSED");
        assertThat(changed.getString("title")).isEqualTo("My harbour");
        assertThat(changed.getString("nextPollAt")).isNull();
        var tag = given().get(feed.path()).header("ETag");
        given().header("If-None-Match", tag).get(feed.path()).then().statusCode(304);
        change(feed, tag, Map.of("paused", true, "minIntervalSeconds", 9, "maxIntervalSeconds", 8))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/maxIntervalSeconds"));
        change(feed, tag, Map.of()).statusCode(422);
        assertThat(feed.pollAgain()).containsEntry("outcome", "READ");
    }

    @Test
    void refusesWhatIsNoFeedsAddress() {
        follow("nonsense").statusCode(422).body("errors[0].pointer", equalTo("/url"));
        follow("http://127.0.0.1/feed").statusCode(422).body("type", equalTo("/problems/fetch-address-refused"));
        follow("").statusCode(422);
    }

    @Test
    void aPageLeadsToItsFeed() {
        PageServer.on(
                host,
                "/",
                PageServer.html(
                        "<!DOCTYPE html><html><head><link rel='alternate' type='application/rss+xml' href='/comments'>"
                                + "<link rel='alternate' type='application/rss+xml' href='/missing'>"
                                + "<link rel='alternate' type='application/atom+xml' href='/news.xml'></head><body>News</body></html>"));
        PageServer.on(host, "/comments", FollowedFeed.rss());
        PageServer.on(host, "/news.xml", FollowedFeed.rss());
        var feed = FollowedFeed.at(host, "/");
        assertThat(feed.read().getString("url")).isEqualTo(url("/news.xml"));
        assertThat(feed.polls().get(0)).containsEntry("outcome", "READ");
        assertThat(feed.polls().get(0).get("notes").toString()).contains("leads to the feed");
    }

    @Test
    void aPageThatNamesNoneIsTriedAtTheUsualPaths() {
        PageServer.on(host, "/", PageServer.html("<html><body>News</body></html>"));
        PageServer.on(host, "/rss.xml", FollowedFeed.rss());
        assertThat(FollowedFeed.at(host, "/").read().getString("url")).isEqualTo(url("/rss.xml"));

        var other = PageServer.freshHost();
        PageServer.on(other, "/", PageServer.html("<html><body>News</body></html>"));
        var poll = FollowedFeed.at(other, "/").polls().get(0);
        assertThat(poll).containsEntry("outcome", "UNREADABLE");
        assertThat(((Map<?, ?>) poll.get("problem")).get("type")).isEqualTo("/problems/feed-none-found");
    }

    @Test
    void aListOfSitemapsLeadsToTheirPages() {
        PageServer.on(
                host,
                "/sitemap.xml",
                xml("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                        + url("/news-1.xml") + "</loc></sitemap></sitemapindex>"));
        PageServer.on(
                host,
                "/news-1.xml",
                xml("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + url("/1")
                        + "</loc></url><url><loc>" + url("/2") + "</loc></url></urlset>"));
        var poll = FollowedFeed.at(host, "/sitemap.xml").polls().get(0);
        assertThat(poll).containsEntry("outcome", "READ").containsEntry("itemsNew", 2);
    }

    @Test
    void wholeTextsAreTakenFromTheFeed() {
        PageServer.on(
                host,
                "/feed",
                FollowedFeed.rss(
                        whole("1", PARAGRAPH.repeat(8)),
                        whole("2", PARAGRAPH.repeat(8) + "<p>Continue reading on our site</p>"),
                        whole("3", PARAGRAPH)));
        var poll = FollowedFeed.at(host, "/feed").polls().get(0);
        assertThat(poll).containsEntry("itemsNew", 3).containsEntry("itemsSkipped", 0);
        assertThat(poll.get("notes").toString()).contains("1 items brought their whole text");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> PageServer.requests(host, "/2") == 1 && PageServer.requests(host, "/3") == 1);
        assertThat(PageServer.requests(host, "/1")).isZero();

        var articles = given().get("/v1/articles?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var at = articles.<String>getList("items.url").indexOf(url("/1"));
        assertThat(at).isNotNegative();
        given().get("/v1/articles/" + articles.getString("items[" + at + "].id"))
                .then()
                .body("latestVersion.title", equalTo("Ferries & piers 1"))
                .body("latestVersion.text", containsString("Astrid Lindqvist, who chairs the board"))
                .body("latestVersion.publishedAt", equalTo("2026-03-02T08:15:00Z"));
    }

    @Test
    void opmlComesInAndGoesOut() {
        PageServer.on(host, "/a", FollowedFeed.rss());
        PageServer.on(host, "/b", FollowedFeed.rss());
        var opml =
                "<?xml version=\"1.0\"?><!DOCTYPE opml [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><opml version=\"2.0\"><body>"
                        + "<outline text=\"Folder\"><outline type=\"rss\" text=\"A &amp; B\" xmlUrl=\"" + url("/a")
                        + "\"/></outline>"
                        + "<outline text=\"&x;\" xmlurl=\"" + url("/b")
                        + "\"/><outline text=\"Bad\" xmlUrl=\"http://10.0.0.1/\"/>"
                        + "<outline xmlUrl=\"" + url("/a") + "\"/></body></opml>";
        opml(opml)
                .statusCode(200)
                .body("items.outcome", equalTo(List.of("FOLLOWED", "FOLLOWED", "REFUSED")))
                .body("items[2].problem.type", equalTo("/problems/fetch-address-refused"));
        opml(opml).body("items.outcome", equalTo(List.of("KNOWN", "KNOWN", "REFUSED")));
        given().get("/v1/feeds/opml")
                .then()
                .statusCode(200)
                .contentType("text/x-opml")
                .body(containsString("text=\"A &amp; B\" xmlUrl=\"" + url("/a") + "\""));
        opml("<opml/>").statusCode(422).body("type", equalTo("/problems/opml-unreadable"));
        opml("<opml>" + outlines(1001) + "</opml>").statusCode(422);
    }

    private static String outlines(int count) {
        var outlines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            outlines.append("<outline xmlUrl='http://b.example/").append(i).append("'/>");
        }
        return outlines.toString();
    }

    private String whole(String number, String html) {
        return "<item><title>Ferries &amp;amp; piers " + number + "</title><link>" + url("/" + number)
                + "</link><pubDate>Mon, 02 Mar 2026 08:15:00</pubDate>"
                + "<content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><![CDATA[" + html
                + "]]></content:encoded></item>";
    }

    private static PageServer.Behaviour xml(String document) {
        return PageServer.answer("200 OK\r\nContent-Type: application/xml", document);
    }

    private static ValidatableResponse opml(String document) {
        return given().contentType("text/x-opml; charset=utf-8")
                .body(document.getBytes(StandardCharsets.UTF_8))
                .post("/v1/feeds/opml")
                .then();
    }

    private static ValidatableResponse follow(String url) {
        return given().contentType("application/json")
                .body(Map.of("url", url))
                .post("/v1/feeds")
                .then();
    }

    private static ValidatableResponse change(FollowedFeed feed, String tag, Map<String, Object> change) {
        var request = given().contentType("application/json").body(change);
        return (tag == null ? request : request.header("If-Match", tag))
                .put(feed.path())
                .then();
    }

    private String url(String path) {
        return PageServer.url(host, path);
    }
}

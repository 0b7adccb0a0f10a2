package org.onrecord.ingest.feed.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadFeedTest {

    private static final String URL = "https://courier.example/feed.xml";

    private final ReadFeed read = new ReadFeed(new FeedLimits(100, 10_000, 50));

    @Test
    void rss2() throws UnreadableFeed {
        var feed = read.read("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Courier</title><link>/</link><language>en</language><ttl>30</ttl>
                <item><guid isPermaLink="false">a-1</guid><link>/news/1</link><title>Ferry pact near</title>
                <dc:creator>Jane Roe</dc:creator><pubDate>Mon, 02 Mar 2026 08:15:00 +0100</pubDate>
                <description>The pact is near.</description>
                <content:encoded><![CDATA[<p>The pact is near, she said.</p><p>Talks go on.</p>]]></content:encoded></item>
                </channel></rss>""", URL);

        assertThat(feed.format()).isEqualTo(FeedFormat.RSS);
        assertThat(feed.title()).isEqualTo("Courier");
        assertThat(feed.siteUrl()).isEqualTo("https://courier.example/");
        assertThat(feed.interval()).isEqualTo(Duration.ofMinutes(30));
        var item = feed.items().get(0);
        assertThat(item.guid()).isEqualTo("a-1");
        assertThat(item.url()).isEqualTo("https://courier.example/news/1");
        assertThat(item.author()).isEqualTo("Jane Roe");
        assertThat(published(item)).isEqualTo(Instant.parse("2026-03-02T07:15:00Z"));
        assertThat(item.html()).contains("Talks go on");
    }

    @Test
    void rss1WithTheSyndicationModule() throws UnreadableFeed {
        var feed = read.read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                 xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://courier.example/"><title>Courier</title><link>https://courier.example/</link>
                <description>News</description><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
                <items><rdf:Seq><rdf:li resource="https://courier.example/news/1"/></rdf:Seq></items></channel>
                <item rdf:about="https://courier.example/news/1"><title>Ferry pact near</title>
                <link>https://courier.example/news/1</link><dc:date>2026-03-02T08:15:00+01:00</dc:date></item></rdf:RDF>""", URL);

        assertThat(feed.interval()).isEqualTo(Duration.ofMinutes(30));
        assertThat(published(feed.items().get(0))).isEqualTo(Instant.parse("2026-03-02T07:15:00Z"));
    }

    @Test
    void rss091WithItsDocumentType() throws UnreadableFeed {
        var feed = read.read("""
                <?xml version="1.0"?>
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
                <rss version="0.91"><channel><title>Courier</title><link>https://courier.example/</link><description>News</description>
                <language>en</language><item><title>Ferry pact near</title><link>https://courier.example/news/1</link></item></channel></rss>""", URL);

        assertThat(feed.items()).extracting(FeedItem::title).containsExactly("Ferry pact near");
        assertThat(feed.repairs()).containsExactly("took out the document type");
    }

    @Test
    void atom() throws UnreadableFeed {
        var feed = read.read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>urn:1</id><updated>2026-03-02T09:00:00Z</updated>
                <entry><id>urn:a</id><title>Ferry pact near</title><link rel="alternate" href="news/1"/>
                <author><name>Jane Roe</name></author><author><name>Joe Bloggs</name></author>
                <published>2026-03-02T08:15:00+01:00</published><updated>2026-03-02T09:00:00Z</updated>
                <content type="html">&lt;p&gt;The pact is near.&lt;/p&gt;</content></entry></feed>""", URL);

        var item = feed.items().get(0);
        assertThat(feed.format()).isEqualTo(FeedFormat.ATOM);
        assertThat(item.url()).isEqualTo("https://courier.example/news/1");
        assertThat(item.author()).isEqualTo("Jane Roe, Joe Bloggs");
        assertThat(item.updated()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(item.html()).isEqualTo("<p>The pact is near.</p>");
    }

    @Test
    void jsonFeed() throws UnreadableFeed {
        var feed = read.read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Courier", "home_page_url": "https://courier.example/",
                 "items": [{"id": 7, "url": "/news/7", "title": "Ferry pact near", "authors": [{"name": "Jane Roe"}],
                  "date_published": "2026-03-02T08:15:00+01:00", "content_text": "A < B\\nTalks go on."}]}""", URL);

        var item = feed.items().get(0);
        assertThat(item.guid()).isEqualTo("7");
        assertThat(item.author()).isEqualTo("Jane Roe");
        assertThat(item.html()).isEqualTo("A &lt; B<br>Talks go on.");
    }

    @Test
    void newsSitemapAndIndex() throws UnreadableFeed {
        var sitemap = read.read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://courier.example/news/1</loc><lastmod>2026-03-02T09:00:00Z</lastmod><news:news><news:publication><news:name>Courier</news:name>
                <news:language>en</news:language></news:publication><news:publication_date>2026-03-02T08:15:00+01:00</news:publication_date>
                <news:title>Ferry pact near</news:title></news:news></url></urlset>""", URL);
        var index = read.read("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://courier.example/sitemap-news.xml</loc></sitemap></sitemapindex>""", URL);

        var item = sitemap.items().get(0);
        assertThat(item.title()).isEqualTo("Ferry pact near");
        assertThat(published(item)).isEqualTo(Instant.parse("2026-03-02T07:15:00Z"));
        assertThat(index.sitemaps()).containsExactly("https://courier.example/sitemap-news.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 02 Mar 2026 08:15:00",
                "2026-03-02T08:15:00",
                "2026-03-02 08:15:00",
                "Mon, 2 Mar 2026 08:15"
            })
    void aDateWithoutZoneIsReadAsUtc(String date) throws UnreadableFeed {
        assertThat(published(read.read(rss("<item><title>x</title><pubDate>" + date + "</pubDate></item>"), URL)
                        .items()
                        .get(0)))
                .isEqualTo(Instant.parse("2026-03-02T08:15:00Z"));
    }

    @Test
    void whatIsNotWellFormedIsMended() throws UnreadableFeed {
        var feed = read.read(
                "\ufeff\n<!-- x -->" + rss("<item><title>Fish & chips&nbsp;\u0001now &mdash; R&D</title></item>")
                        + "\n<br",
                URL);

        assertThat(feed.items()).extracting(FeedItem::title).containsExactly("Fish & chips\u00a0now — R&D");
        assertThat(feed.repairs()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>",
                "<html><body>No feed</body></html>",
                "<opml><body/></opml>",
                "{\"version\": \"1\"}",
                "{\"items\"",
                "just words",
                "",
                "<rss version=\"2.0\"><channel>"
            })
    void whatIsNoFeedIsRefusedWithAReason(String text) {
        assertThatThrownBy(() -> read.read(text, URL))
                .isInstanceOf(UnreadableFeed.class)
                .hasMessageStartingWith("It ");
    }

    @Test
    void depthAndElementsAreLimited() {
        assertThatThrownBy(() -> read.read(rss("<a>".repeat(100_000) + "</a>".repeat(100_000)), URL))
                .hasMessageContaining("50 deep");
        assertThatThrownBy(() -> read.read(rss("<a/>".repeat(20_000)), URL)).hasMessageContaining("10000 elements");
    }

    @Test
    void itemsBeyondTheLimitAreCounted() throws UnreadableFeed {
        var items = IntStream.range(0, 130)
                .mapToObj(i -> "<item><title>" + i + "</title></item>")
                .collect(Collectors.joining());

        var feed = read.read(rss(items), URL);

        assertThat(feed.items()).hasSize(100);
        assertThat(feed.leftOut()).isEqualTo(30);
    }

    private static @Nullable Instant published(FeedItem item) {
        return item.published() == null ? null : item.published().at().toInstant();
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>Courier</title><link>https://courier.example/</link><description>d</description>"
                + items + "</channel></rss>";
    }
}

package org.onrecord.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.provenance.Receipt.Rejected;

class ReadPageFactsTest {

    private static final String URL = "https://www.courier.example/news/ferry-pact-near";
    private static final String BODY =
            "<p>" + "The ferry pact may be signed before summer, she said. ".repeat(4) + "</p>";

    @Test
    void jsonLdIsReadWithWhatItRefersTo() {
        var facts = read("""
                <html lang="en-gb"><head><title>Ferry pact near | Courier</title>
                <meta property="og:title" content="Another headline"><meta name="author" content="Somebody Else">
                <script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "Courier"},
                 {"@type": ["NewsArticle"], "headline": "Ferry pact &amp; talks near", "datePublished": "2026-03-02T23:15:00-05:00",
                  "dateModified": "2026-03-03T08:00:00Z", "author": [{"@id": "#jane"}, {"name": "Joe Bloggs"}],
                  "articleSection": ["World", "Sea"], "publisher": {"@id": "#courier"}},
                 {"@id": "#jane", "@type": "Person", "name": "Jane Roe"}]}</script>
                <script type="application/ld+json">{"@id": "#courier", "name": "Example Courier"}</script></head><body></body></html>""");

        assertThat(facts.title()).isEqualTo("Ferry pact & talks near");
        assertThat(facts.byline()).isEqualTo("Jane Roe, Joe Bloggs");
        assertThat(facts.siteName()).isEqualTo("Example Courier");
        assertThat(facts.section()).isEqualTo("World");
        assertThat(facts.language()).isEqualTo("en-GB");
        assertThat(facts.published().on()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(facts.modifiedAt()).hasToString("2026-03-03T08:00Z");
        assertThat(receipt(facts, "title").rejected()).contains(new Rejected("meta:og:title", "Another headline"));
        assertThat(receipt(facts, "byline"))
                .isEqualTo(new Receipt(
                        "byline",
                        "json-ld:author",
                        "Jane Roe; Joe Bloggs",
                        List.of(new Rejected("meta:author", "Somebody Else"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- %s -->",
                "//<![CDATA[\n%s\n//]]>",
                "/* made by a tool */ %s // end",
                "[%s,]",
                "%s;",
                "{\"@graph\": [null, 7, %s]}",
                "\uFEFF%s"
            })
    void jsonLdNeedNotBeJson(String script) {
        var article = "{'@type': 'NewsArticle', 'headline': 'Ferry\npact near', \"datePublished\": \"2026-03-02\",}";
        var facts = read("<script type=application/ld+json>" + script.replace("%s", article) + "</script>");

        assertThat(facts.title()).isEqualTo("Ferry\npact near");
        assertThat(facts.published().on()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void jsonLdBeyondTheLimitsIsLeftUnread() {
        var deep = "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>";
        var long_ = "<script type=application/ld+json>{\"@type\": \"Article\", \"headline\": \"" + "a".repeat(1_000_001)
                + "\"}</script>";
        var wide = "<script type=application/ld+json>[" + "0,".repeat(6_000)
                + "{\"@type\": \"Article\", \"headline\": \"Hidden\"}]</script>";

        for (var script : List.of(deep, long_, wide)) {
            assertThat(read(script + "<h1>Ferry pact near</h1>").title()).isEqualTo("Ferry pact near");
        }
    }

    @Test
    void brokenJsonLdStillTellsTheDateIfItIsTheOnlyOne() {
        var broken =
                "<script type=application/ld+json>{\"@type\": \"Article\" \"datePublished\": \"2026-03-02T08:00:00Z\"}</script>";

        assertThat(receipt(read(broken), "publishedAt").source()).isEqualTo("script:datePublished");
        assertThat(read(broken + broken.replace("03-02", "03-09")).published()).isNull();
    }

    @Test
    void openGraphAndMetaTagsComeNext() {
        var facts = read("""
                <html><head><title>x</title><meta property="og:title" content="Ferry pact near - Example Courier">
                <meta property="og:site_name" content="Example Courier"><meta name="author" content="By Jane Roe">
                <meta property="article:published_time" content="2026-03-02"><meta property="og:locale" content="en_US">
                <meta property="article:section" content="World"></head></html>""");

        assertThat(facts.title()).isEqualTo("Ferry pact near");
        assertThat(facts.byline()).isEqualTo("Jane Roe");
        assertThat(facts.section()).isEqualTo("World");
        assertThat(facts.published().precision()).isEqualTo(Precision.DAY);
        assertThat(facts.language()).isEqualTo("en-US");
    }

    @Test
    void theHeadlineShownStandsAboveWhatSearchEnginesAreGiven() {
        var facts = read("<title>Ferries 2026: what you need to know | Courier</title><h1>Courier</h1><h2>More</h2>"
                + "<h1>Ferries: what you need to know now</h1>");

        assertThat(facts.title()).isEqualTo("Ferries: what you need to know now");
        assertThat(receipt(facts, "title").source()).isEqualTo("element:h1");
        assertThat(read("<title>Ferry pact near, says minister</title><h1>World news</h1>")
                        .title())
                .isEqualTo("Ferry pact near, says minister");
        assertThat(
                        read("<title>Ferry pact near, says minister</title><h1>World</h1><h2>Ferry pact near, says minister</h2>")
                                .title())
                .isEqualTo("Ferry pact near, says minister");
    }

    @Test
    void aDashInTheHeadlineStaysUnlessItsEndIsTheSite() {
        assertThat(read("<title>Ferry pact near - at last</title>").title()).isEqualTo("Ferry pact near - at last");
        assertThat(read("<title>Ferry pact near - Courier</title>").title()).isEqualTo("Ferry pact near");
        assertThat(read("<title>Courier | Ferry pact near</title>").title()).isEqualTo("Ferry pact near");
    }

    @Test
    void oneMomentIsTakenInThePublishersOwnZone() {
        var facts = read("<meta property=article:published_time content=2026-03-03T01:15:00Z><h1>Ferry pact near</h1>"
                + "<time datetime=2026-03-02T20:15:00-05:00>March 2, 2026</time>" + BODY);

        assertThat(facts.published().on()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(facts.published().at()).hasToString("2026-03-02T20:15-05:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>March 2, 2026</p> | line",
                "<div>Published</div><div>Mar 2, 2026</div> | line:published",
                "<p>Veröffentlicht am 2. März 2026</p> | line:published",
                "<p>By Jane Roe · 2 March 2026 · 5 min read</p> | line",
                "<p><time datetime=2026-03-02>yesterday</time></p> | line",
                "<p>Updated March 9, 2026. Published March 2, 2026</p> | line:published",
                "<p>Last updated: 2.3.2026</p> | line:updated"
            })
    void readersSeeTheDateBelowTheHeadline(String line, String source) {
        var facts = read("<h1>Ferry pact near</h1>" + line + BODY);

        assertThat(facts.published().on()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(receipt(facts, "publishedAt").source()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Register by March 2, 2026</p>",
                "<p>The ministers met in Oslo on March 2, 2026, and after two days of talks agreed to meet again in summer.</p>",
                "<p>© 2 March 2026</p>",
                "<nav>March 2, 2026</nav>",
                "<div class=related-posts><p>March 2, 2026</p></div>",
                "<p>10/08/2026</p>"
            })
    void aDateOfSomethingElseIsNotTaken(String line) {
        assertThat(read("<h1>Ferry pact near</h1>" + line + BODY).published()).isNull();
    }

    @Test
    void theAddressTellsTheDay() {
        var facts = ReadPageFacts.of(
                Jsoup.parse("<h1>Ferry pact near</h1>"),
                CanonicalUrl.of("https://courier.example/2026/03/02/ferry"),
                FactLimits.DEFAULT);

        assertThat(facts.published().on()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void aDateThatNoArticleCanHaveGivesWayToTheNext() {
        var limits = new FactLimits(1_000, 10, 100, 8, date -> date.getYear() < 2027);
        var page = Jsoup.parse(
                "<meta name=date content=2026-03-02><meta property=article:published_time content=2099-01-01>");

        assertThat(ReadPageFacts.of(page, null, limits).published().on()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<p>By <a href=/x>Jane Roe</a> and Joe Bloggs</p> | Jane Roe, Joe Bloggs",
                "<div>Written by</div><div>Jane Roe</div> | Jane Roe",
                "<p>March 2, 2026 by Jane Roe</p> | Jane Roe",
                "<p>Reviewed by Joe Bloggs</p><p>By Jane Roe, Staff Writer</p> | Jane Roe",
                "<p>Photo by Joe Bloggs</p> | -",
                "<p>By Monday the pact may be signed.</p> | -",
                "<span class=author-name>Jane Roe</span><span> • Follow</span> | Jane Roe",
                "<p><a href=/authors/jane>Jane Roe</a></p> | Jane Roe",
                "<p>By Courier Staff</p> | Courier Staff",
                "<div class=comments><p>By Joe Bloggs</p></div> | -"
            })
    void readersSeeTheWritersBelowTheHeadline(String line, String byline) {
        assertThat(read("<h1>Ferry pact near</h1>" + line + BODY).byline()).isEqualTo(byline);
    }

    @Test
    void aPersonStandsAboveTheOrganisationThatMetadataName() {
        var facts = read("<meta name=author content=\"Courier\"><h1>Ferry pact near</h1><p>By Jane Roe</p>" + BODY);

        assertThat(facts.byline()).isEqualTo("Jane Roe");
        assertThat(receipt(facts, "byline").rejected()).containsExactly(new Rejected("meta:author", "Courier"));
        assertThat(read("<meta name=author content=admin>").byline()).isNull();
        assertThat(read("<meta name=author content=\"Example Courier Staff\">").byline())
                .isEqualTo("Example Courier Staff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "https://www.courier.example/news/1 | https://www.courier.example/news/1",
                "/news/1?utm_source=x | https://www.courier.example/news/1",
                "https://m.courier.example/news/1 | -",
                "https://www.courier.example/ | -",
                "https://gazette.example/news/1 | -",
                "https://courier.example.evil.example/news/1 | -",
                "javascript:alert(1) | -",
                "https://user@www.courier.example/news/1 | -"
            })
    void aPageSpeaksForItsOwnSiteOnly(String link, String canonical) {
        var facts = read("<link rel=canonical href=\"" + link + "\"><h1>Ferry pact near</h1>");

        assertThat(facts.canonicalUrl()).isEqualTo(canonical);
    }

    @Test
    void neighboursUnderAPublicSuffixAreOtherSites() {
        var page = Jsoup.parse("<link rel=canonical href=https://victim.github.io/news/1>");

        assertThat(ReadPageFacts.of(page, CanonicalUrl.of("https://attacker.github.io/1"), FactLimits.DEFAULT)
                        .canonicalUrl())
                .isNull();
        assertThat(ReadPageFacts.of(page, null, FactLimits.DEFAULT).canonicalUrl())
                .isNull();
        assertThat(ReadPageFacts.of(page, CanonicalUrl.of("https://victim.github.io/amp/1"), FactLimits.DEFAULT)
                        .canonicalUrl())
                .isEqualTo("https://victim.github.io/news/1");
        var mobile = Jsoup.parse("<link rel=canonical href=https://www.example.com/news/1>");
        assertThat(ReadPageFacts.of(mobile, CanonicalUrl.of("https://m.example.com/1"), FactLimits.DEFAULT)
                        .canonicalUrl())
                .isEqualTo("https://www.example.com/news/1");
    }

    @Test
    void whatIsMadeToKeepAReaderBusyIsReadToo() {
        int many = 300_000;
        var page = "<title>" + "a | ".repeat(many) + "</title><meta name=author content='" + "By, ".repeat(many) + "'>"
                + "<meta property=og:title content='" + " - ".repeat(many) + "'><meta property=og:site_name content='"
                + "- ".repeat(many) + "'><script>datePublished" + "\\\\".repeat(many) + "</script>"
                + "<script type=application/ld+json>-->" + " ".repeat(many) + "x</script>"
                + "<h1>Ferry pact near</h1><p>By Jane Roe</p><p class='" + "author-".repeat(many) + "'>"
                + "<b>a</b> ".repeat(5_000) + "</p><p>" + "1/".repeat(many) + "</p><p>" + "a_".repeat(many);

        var facts = read(page);

        assertThat(facts.title()).isEqualTo("Ferry pact near");
        assertThat(facts.byline()).isEqualTo("Jane Roe");
        assertThat(ReadPageFacts.of(
                                Jsoup.parse("<h1>Ferry pact near</h1>"),
                                CanonicalUrl.of("https://courier.example/" + "a_".repeat(1_000) + "~/"),
                                FactLimits.DEFAULT)
                        .title())
                .isEqualTo("Ferry pact near");
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        var facts = read("""
                <html lang="not a tag"><script type="application/ld+json">{"broken": </script>
                <script type="application/ld+json">[[[1, null, {"@type": 7}]]]</script>
                <meta name="author" content="https://courier.example/authors/7"><meta name="date" content="10/08/2020">""");

        assertThat(facts).isEqualTo(new PageFacts(null, null, null, null, null, null, null, null, List.of()));
    }

    private static Receipt receipt(PageFacts facts, String field) {
        return facts.receipts().stream()
                .filter(receipt -> receipt.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static PageFacts read(String html) {
        return ReadPageFacts.of(Jsoup.parse(html), CanonicalUrl.of(URL), FactLimits.DEFAULT);
    }
}

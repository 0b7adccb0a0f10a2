package org.onrecord.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ReadPageFactsTest {

    @Test
    void jsonLdComesFirst() {
        var facts = read("""
                <html lang="en-gb"><head><title>Ferry pact near | Courier</title>
                <meta property="og:title" content="Another headline"><meta name="author" content="Somebody Else">
                <script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "Courier"},
                 {"@type": ["NewsArticle"], "headline": "Ferry pact &amp; talks near", "datePublished": "2026-03-02T23:15:00-05:00",
                  "dateModified": "2026-03-03T08:00:00Z", "author": [{"name": "Jane Roe"}, {"name": "Joe Bloggs"}],
                  "publisher": {"name": "Example Courier"}}]}</script></head><body></body></html>""");

        assertThat(facts.title()).isEqualTo("Ferry pact & talks near");
        assertThat(facts.byline()).isEqualTo("Jane Roe, Joe Bloggs");
        assertThat(facts.siteName()).isEqualTo("Example Courier");
        assertThat(facts.language()).isEqualTo("en-GB");
        assertThat(facts.published().on()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(facts.modifiedAt()).hasToString("2026-03-03T08:00Z");
    }

    @Test
    void openGraphAndMetaTagsComeNext() {
        var facts = read("""
                <html><head><title>x</title><meta property="og:title" content="Ferry pact near - Example Courier">
                <meta property="og:site_name" content="Example Courier"><meta name="author" content="By Jane Roe">
                <meta property="article:published_time" content="2026-03-02"><meta property="og:locale" content="en_US">
                </head></html>""");

        assertThat(facts.title()).isEqualTo("Ferry pact near");
        assertThat(facts.byline()).isEqualTo("Jane Roe");
        assertThat(facts.published().precision()).isEqualTo(Precision.DAY);
        assertThat(facts.language()).isEqualTo("en-US");
    }

    @Test
    void aDashInTheHeadlineStaysUnlessItsEndIsTheSite() {
        assertThat(read("<title>Ferry pact near - at last</title>").title()).isEqualTo("Ferry pact near - at last");
        assertThat(read("<title>Ferry pact near - Courier</title><h1>Ferry pact near</h1><h1>More</h1>")
                        .title())
                .isEqualTo("Ferry pact near");
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        var facts = read("""
                <html lang="not a tag"><script type="application/ld+json">{"broken": </script>
                <script type="application/ld+json">[[[1, null, {"@type": 7}]]]</script>
                <meta name="author" content="https://courier.example/authors/7"><meta name="date" content="10/08/2020">""");

        assertThat(facts).isEqualTo(new PageFacts(null, null, null, null, null, null));
    }

    private static PageFacts read(String html) {
        return ReadPageFacts.of(Jsoup.parse(html));
    }
}

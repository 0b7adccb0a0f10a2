package org.onrecord.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.onrecord.ingest.address.CanonicalUrl;

/** Whole pages through all steps. */
class CleaningOfHtmlTest {

    private static final String FIRST =
            "OSLO (NTB) — The ferry pact between Norway and Estonia may be signed before summer, a senior official said Monday, calling it a step.";
    private static final String SECOND =
            "Karin Lindqvist, deputy minister of transport, said she had received a note, dated March 3, and that talks would go on.";

    private final Cleaning cleaning = new Cleaning(new CleaningLimits(1_000, 1_000, 50));

    @Test
    void theArticleIsPickedOutOfThePage() {
        var article = clean("""
                <html lang="en"><head><title>Ferry pact near - Example Courier</title>
                <meta property="og:site_name" content="Example Courier"><style>p { color: red }</style></head><body>
                <nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav>
                <article><h1>Ferry pact near</h1><p>By Jane Roe</p><p>%s</p><p>%s</p>
                <figure><img src="a.jpg"><figcaption>A ferry. Photo: Courier</figcaption></figure>
                <p>“It is a first step,” <b>Lindqvist</b> said&nbsp;of
                 the note.<br>“A good one.”</p><p>Source: Norsk Telegrambyra</p><p>You may also like</p>
                <ul><li><a href="/2">Estonia’s ports at full load</a></ul><script>track("x")</script></article>
                <footer>© Example Courier</footer></body></html>""".formatted(FIRST, SECOND));

        assertThat(article.facts().title()).isEqualTo("Ferry pact near");
        assertThat(article.facts().publisher()).isEqualTo("Example Courier");
        assertThat(article.facts().byline()).isEqualTo("Jane Roe");
        assertThat(article.facts().credit()).isEqualTo("Norsk Telegrambyra");
        assertThat(article.facts().dateline()).isEqualTo("OSLO");
        assertThat(article.facts().language()).isEqualTo("en");
        assertThat(article.body().text().text())
                .isEqualTo(
                        FIRST + "\n" + SECOND + "\n“It is a first step,” Lindqvist said of the note.\n“A good one.”");
    }

    @Test
    void whatTheSenderGivesStandsAboveThePage() {
        var given = new ArticleFacts("Given", null, null, null, "Given Courier", "no", null, null);
        var article = cleaning.ofHtml(
                "<html lang=en><title>Page</title><p>" + FIRST + "</p></html>",
                CanonicalUrl.of("https://courier.example/1"),
                given);

        assertThat(article.facts().title()).isEqualTo("Given");
        assertThat(article.facts().publisher()).isEqualTo("Given Courier");
        assertThat(article.facts().language()).isEqualTo("no");
    }

    @Test
    void aFragmentIsReadToo() {
        assertThat(clean("<p>" + FIRST + "</p><p>" + SECOND + "</p>")
                        .body()
                        .text()
                        .text())
                .isEqualTo(FIRST + "\n" + SECOND);
        assertThat(clean("Talks go on in Oslo.").body().text().text()).isEqualTo("Talks go on in Oslo.");
    }

    @Test
    void markupInTheTextIsText() {
        assertThat(clean("<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall.</p>")
                        .body()
                        .text()
                        .text())
                .isEqualTo("He wrote <script>alert(1)</script> on the wall.");
    }

    @Test
    void aPageThatIsNestedTooDeepIsRefused() {
        var depth = 9_000;

        assertThatThrownBy(() -> clean("<div>".repeat(depth) + "<p>" + FIRST + "</p>"))
                .isInstanceOf(Cleaning.Unreadable.class)
                .hasMessageContaining("50 deep");
        assertThat(clean("<div>".repeat(40) + "<p>" + FIRST + "</p>")
                        .body()
                        .text()
                        .text())
                .isEqualTo(FIRST);
    }

    @Test
    void aPageOfTooManyElementsIsRefused() {
        assertThatThrownBy(() -> clean("<p>a</p>".repeat(1_001)))
                .isInstanceOf(Cleaning.Unreadable.class)
                .hasMessageContaining("1000 elements");
    }

    @Test
    void characterReferencesAndEscapesMakeNothingThatCannotBeStored() {
        var article = clean(
                "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": \"a\\u0000b \\ud83d c\","
                        + " \"author\": \"\\u0000\"}</script><p>Words &#xD83D; and &#0; &#1; &#xFFFF; 🚢 go on.</p>");

        assertThat(article.facts().title()).isEqualTo("ab c");
        assertThat(article.facts().byline()).isNull();
        assertThat(article.body().text().text()).doesNotContain("\u0001").contains("🚢 go on.");
    }

    @Test
    void aPageWithoutTextIsRefused() {
        for (var page : new String[] {"<html></html>", "<script>x()</script>", "<p>&nbsp;</p>", "<img src=a.png>"}) {
            assertThatThrownBy(() -> clean(page)).isInstanceOf(Cleaning.Unreadable.class);
        }
    }

    private CleanArticle clean(String html) {
        return cleaning.ofHtml(html, null, ArticleFacts.NONE);
    }
}

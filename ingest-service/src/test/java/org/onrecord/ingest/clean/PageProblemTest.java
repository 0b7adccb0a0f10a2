package org.onrecord.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are no articles are refused by name; articles that speak of such things are not. */
class PageProblemTest {

    private static final String PARAGRAPH =
            "The ferry pact between Norway and Estonia may be signed before summer, a senior official said on Monday. ";

    private final Cleaning cleaning = new Cleaning(new CleaningLimits(1_000, 2_000, 50));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 Not Found | Nothing stands here.",
                "Page not found - Example Courier | The page you are looking for does not exist. Try the search.",
                "Access Denied | You don't have permission to access this page on this server.",
                "Just a moment... | Checking your browser before accessing the site. This will take a few seconds.",
                "Example Courier | Please verify you are a human by completing the puzzle below.",
                "503 Service Unavailable | The server is busy.",
                "Error 403 - Forbidden | You are not allowed here."
            })
    void errorPages(String title, String words) {
        assertThatThrownBy(() -> clean("<title>" + title + "</title><body><p>" + words + "</p>"))
                .isInstanceOfSatisfying(
                        Cleaning.NoArticle.class, e -> assertThat(e.problem()).isEqualTo(PageProblem.ERROR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Subscribe to continue reading this story.",
                "This article is exclusive to our subscribers.",
                "You have reached your limit of free articles this month.",
                "Create a free account to continue.",
                "Already a subscriber? Sign in."
            })
    void paywallStubs(String wall) {
        assertThatThrownBy(() -> clean("<title>Ferry pact near</title><body><article><h1>Ferry pact near</h1><p>"
                        + PARAGRAPH + "</p><div class=paywall><p>" + wall + "</p></div></article>"))
                .isInstanceOfSatisfying(
                        Cleaning.NoArticle.class, e -> assertThat(e.problem()).isEqualTo(PageProblem.PAYWALL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div id=root></div><script src=app.js></script>",
                "<noscript>You need to enable JavaScript to run this app.</noscript><div id=app></div><script src=a.js></script>",
                "<p>JavaScript is disabled in your browser.</p><script src=a.js></script>"
            })
    void shellsForScripts(String body) {
        assertThatThrownBy(() -> clean("<title>Example Courier</title><body>" + body))
                .isInstanceOfSatisfying(
                        Cleaning.NoArticle.class, e -> assertThat(e.problem()).isEqualTo(PageProblem.JAVASCRIPT));
    }

    @Test
    void aWholeArticleIsTakenWhateverStandsAroundIt() {
        var page =
                "<title>Ferry pact near</title><body><noscript>Please enable JavaScript.</noscript><div id=app></div>"
                        + "<script>x()</script><article>"
                        + ("<p>" + PARAGRAPH + "No word is like the one before it. </p>").repeat(1)
                        + paragraphs(12)
                        + "</article><p>Already a subscriber? Sign in.</p><p>The page you are looking for was not found.</p>";

        assertThat(clean(page).body().text().text()).contains("Paragraph 11");
    }

    @Test
    void aShortReportOfAnErrorIsAnArticle() {
        assertThat(clean("<title>404 jobs lost as shipyard closes</title><body><p>" + PARAGRAPH + "</p>")
                        .body()
                        .text()
                        .text())
                .isEqualTo(PARAGRAPH.strip());
        assertThat(clean(
                                "<title>Access to the port denied to 40 ferries</title><header>Already a subscriber?</header><p>"
                                        + PARAGRAPH + "</p>")
                        .body()
                        .text()
                        .text())
                .isEqualTo(PARAGRAPH.strip());
    }

    private static String paragraphs(int count) {
        var page = new StringBuilder();
        for (int i = 0; i < count; i++) {
            page.append("<p>Paragraph ")
                    .append(i)
                    .append(": ")
                    .append(PARAGRAPH)
                    .append("</p>");
        }
        return page.toString();
    }

    private CleanArticle clean(String html) {
        return cleaning.ofHtml(html, null, ArticleFacts.NONE);
    }
}

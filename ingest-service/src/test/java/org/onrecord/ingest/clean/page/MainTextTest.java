package org.onrecord.ingest.clean.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.clean.EvenSpace;

/** What of a page is the article, and what is not. */
class MainTextTest {

    private static final String LEAD =
            "The ferry pact between Norway and Estonia may be signed before summer, a senior official said on Monday.";
    private static final String SECOND =
            "Karin Lindqvist, deputy minister of transport, said she had received a note and that talks would go on.";
    private static final String THIRD =
            "The line would carry cars, lorries and a thousand passengers a day, and it would sail in winter too.";

    private final MainText mainText = new MainText();

    @Test
    void listsSubHeadingsQuotationsTablesAndPostsAreKept() {
        assertThat(lines("<article><h1>Ferry pact near</h1><p>" + LEAD
                        + "</p><h2>The line</h2><ul><li>Two ships</li><li>"
                        + "Sails on Mondays</li></ul><blockquote class=twitter-tweet><p>We will sail. — Karin Lindqvist "
                        + "(@karin) March 3</p></blockquote><table><tr><th>Port<th>Ships<tr><td>Oslo<td>2</table><p>"
                        + SECOND + "</p></article>"))
                .containsExactly(
                        LEAD,
                        "The line",
                        "Two ships",
                        "Sails on Mondays",
                        "We will sail. — Karin Lindqvist (@karin) March 3",
                        "Port Ships",
                        "Oslo 2",
                        SECOND);
    }

    @Test
    void whatSurroundsAnArticleIsDropped() {
        assertThat(
                        lines(
                                "<header><nav><a href=/>Home</a></nav></header><main><div class=breadcrumbs><a href=/w>World</a>"
                                        + "</div><h1>Ferry pact near</h1><div class='share-bar'>Share this on many fine networks today.</div>"
                                        + "<p>" + LEAD
                                        + "</p><aside><p>A ferry is a ship that carries people and cars over water.</p></aside>"
                                        + "<p>" + SECOND
                                        + "</p><figure><img src=a.jpg><figcaption>A ferry in Oslo.</figcaption></figure>"
                                        + "<div class=newsletterSignup><p>Get the best stories of the day in your inbox each morning.</p></div>"
                                        + "<p>" + THIRD
                                        + "</p><div class=author-bio><p>Jane Roe has written of ships for twenty years.</p></div>"
                                        + "<section id=comments><p>I sailed on that ferry in 1974 and it was a very fine ship.</p></section>"
                                        + "</main><footer><p>The Example Courier is published by Example Media in Oslo, Norway.</p></footer>"))
                .containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void sectionsThatAreNoPartOfTheArticleAreToldByTheirHeading() {
        assertThat(lines("<div><p>" + LEAD + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p><h3>Related stories</h3><p>"
                        + "A port in the north was closed last week.</p><p>Ships are late.</p><h3>What comes next</h3><p>"
                        + "The parliaments vote in June.</p></div>"))
                .containsExactly(LEAD, SECOND, THIRD, "What comes next", "The parliaments vote in June.");
    }

    @Test
    void partsOfAnArticleInSeveralBoxesAreAllTaken() {
        assertThat(lines("<main><div class=article-body><p>" + LEAD + "</p></div><div class=ad-slot>Buy a ship</div>"
                        + "<div class=article-body><p>" + SECOND + "</p><p>" + THIRD + "</p></div></main>"))
                .containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void commentsAreDroppedThoughTheyAreLongerThanTheArticle() {
        var comment =
                "<div class=comment><p>Reader %d: I sailed on that ferry and it was a very fine ship indeed.</p></div>";
        var comments = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            comments.append(comment.formatted(i));
        }

        assertThat(lines("<main><p>" + LEAD + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p><p>"
                        + LEAD.replace("ferry", "second") + "</p><div class=comments>" + comments + "</div></main>"))
                .hasSize(4);
    }

    @Test
    void aWordThatNamesMostOfThePageSaysNothing() {
        assertThat(lines("<div class=sidebar><p>" + LEAD + "</p></div><div class=sidebar><p>" + SECOND + "</p></div>"
                        + "<div class=sidebar><p>" + THIRD + "</p></div>"))
                .containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void aCorrectionInABoxOfItsOwnIsKept() {
        assertThat(
                        lines(
                                "<main><article><h1>Ferry pact near</h1><p>" + LEAD + "</p><p>" + SECOND
                                        + "</p></article>"
                                        + "<aside class=note><p>Correction: The ferry sails on Mondays, not on Sundays.</p></aside></main>"))
                .containsExactly(LEAD, SECOND, "Correction: The ferry sails on Mondays, not on Sundays.");
        assertThat(lines("<main><aside><p>Editor's note: This is a report from the archive.</p></aside><article><p>"
                        + LEAD + "</p><p>" + SECOND + "</p></article></main>"))
                .startsWith("Editor's note: This is a report from the archive.");
    }

    @Test
    void aParagraphThatIsThereTwiceIsTakenOnce() {
        assertThat(lines("<div class=wide><p>" + LEAD + "</p><p>" + SECOND + "</p></div><div class=narrow><p>" + LEAD
                        + "</p><p>" + SECOND + "</p></div>"))
                .containsExactly(LEAD, SECOND);
    }

    @Test
    void aPageWithoutSignsIsReadToo() {
        assertThat(lines("<p>Talks go on.</p>")).containsExactly("Talks go on.");
        assertThat(lines("Talks go on in Oslo.<br><br>They end soon."))
                .containsExactly("Talks go on in Oslo.", "They end soon.");
        assertThat(lines("<div></div>")).isEmpty();
    }

    private List<String> lines(String html) {
        return mainText.of(Jsoup.parse(html))
                .lines()
                .map(EvenSpace::of)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

package org.onrecord.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.Span;

/** Whole texts through all steps. */
class CleaningOfTextTest {

    private static final CleaningLimits LIMITS = new CleaningLimits(1_000, 1_000, 50);

    private final Cleaning cleaning = new Cleaning(LIMITS);

    private static final String WIRE = """
            Lindqvist’s offer a “first step” for ferry talks: ministry

            OSLO, The ferry pact between Norway and Estonia may be signed before summer, a senior official said Monday, \
            calling the latest offer a “first step”.
            Karin Lindqvist, deputy minister of transport, said she had received a note dated March 3.
            “It’s a first step, I suppose,” Lindqvist said of the note. 🚢

            Source: Norsk Telegrambyra

            You may also like...

            Estonia’s ports at full load

            Leave a Reply
            """;

    @Test
    void aWireReportLosesTitleCreditAndTail() {
        var article = cleaning.ofText(WIRE, ArticleFacts.NONE);

        assertThat(article.facts().title()).isEqualTo("Lindqvist’s offer a “first step” for ferry talks: ministry");
        assertThat(article.facts().credit()).isEqualTo("Norsk Telegrambyra");
        assertThat(article.facts().dateline()).isEqualTo("OSLO");
        assertThat(article.body().text().text()).isEqualTo("""
                        OSLO, The ferry pact between Norway and Estonia may be signed before summer, a senior official said Monday, \
                        calling the latest offer a “first step”.
                        Karin Lindqvist, deputy minister of transport, said she had received a note dated March 3.
                        “It’s a first step, I suppose,” Lindqvist said of the note. 🚢""");
    }

    @Test
    void theSameTextGivesTheSameResult() {
        assertThat(cleaning.ofText(WIRE, ArticleFacts.NONE).body().text().sha256())
                .isEqualTo(
                        cleaning.ofText(WIRE, ArticleFacts.NONE).body().text().sha256());
    }

    @Test
    void aSpanOfTheCleanTextLeadsBackToTheReceivedOne() {
        var received =
                "Ferry pact near\r\n\r\nOSLO,\u00A0\u00A0The 🚢 pact\u00AD is near.\r\n  Talks go on.  (NTB)\r\n";
        var article = cleaning.ofText(received, ArticleFacts.NONE);
        var clean = article.body().text();

        assertThat(clean.text()).isEqualTo("OSLO, The 🚢 pact is near.\nTalks go on.");
        assertThat(article.facts().credit()).isEqualTo("NTB");
        int start = clean.toCodePoint(clean.text().indexOf("Talks"));
        var origin =
                article.body().alignment().toBefore(new Span(start, start + 5)).orElseThrow();
        assertThat(received.codePoints()
                        .skip(origin.start())
                        .limit(5)
                        .mapToObj(Character::toString)
                        .reduce("", String::concat))
                .isEqualTo("Talks");
        assertThat(article.body().alignment().lengthAfter()).isEqualTo(clean.length());
        assertThat(article.body().alignment().lengthBefore())
                .isEqualTo((int) received.codePoints().count());
    }

    @Test
    void aFirstBlockThatIsAParagraphStays() {
        var article = cleaning.ofText(
                "The ferry pact may be signed before summer, a senior official said Monday.\n\nTalks go on in Oslo this week.",
                ArticleFacts.NONE);

        assertThat(article.facts().title()).isNull();
        assertThat(article.body().text().text()).startsWith("The ferry pact may be signed");
    }

    @Test
    void aGivenTitleIsKeptAsGivenAndItsRepetitionDropped() {
        var article = cleaning.ofText(
                "FERRY  PACT NEAR\nThe pact is near, officials said.\nTalks go on.",
                ArticleFacts.ofTitle("Ferry pact near"));

        assertThat(article.facts().title()).isEqualTo("Ferry pact near");
        assertThat(article.body().text().text()).isEqualTo("The pact is near, officials said.\nTalks go on.");
    }

    @Test
    void linesBetweenTitleAndReportAreReadAndLeaveTheText() {
        var article = cleaning.ofText(
                "Ferry pact near\nBy JOE BLOGGS, Associated Press\nMarch 04, 2019\nTALLINN, Estonia (AP) — The pact is near.\nTalks go on.",
                ArticleFacts.NONE);

        assertThat(article.facts().title()).isEqualTo("Ferry pact near");
        assertThat(article.facts().byline()).isEqualTo("JOE BLOGGS");
        assertThat(article.facts().credit()).isEqualTo("Associated Press");
        assertThat(article.facts().published().on()).isEqualTo(LocalDate.of(2019, 3, 4));
        assertThat(article.facts().dateline()).isEqualTo("TALLINN, Estonia");
        assertThat(article.body().text().text()).isEqualTo("TALLINN, Estonia (AP) — The pact is near.\nTalks go on.");
    }

    @Test
    void whatTheSenderGivesStandsAboveWhatTheTextSays() {
        var given = new ArticleFacts("Given", "A. Writer", null, "dpa", "Courier", "de", null, null);
        var article = cleaning.ofText("By Joe Bloggs\nThe pact is near.\nTalks go on.\n(Reuters)", given);

        assertThat(article.facts().byline()).isEqualTo("A. Writer");
        assertThat(article.facts().credit()).isEqualTo("dpa");
        assertThat(article.body().text().text()).isEqualTo("The pact is near.\nTalks go on.");
    }

    @Test
    void wrappedLinesBecomeParagraphs() {
        var article = cleaning.ofText("""
                The ferry pact between Norway and Estonia may be signed before the
                summer, a senior official in the ministry of transport said Monday,
                calling the offer a step.

                Talks go on in Oslo, where the ministers of both countries meet for
                the third time in a month.
                """, ArticleFacts.NONE);

        assertThat(article.body().text().text().lines()).hasSize(2);
        assertThat(article.body().text().text()).contains("before the summer, a senior");
    }

    @Test
    void anInterviewHasNoDateline() {
        var article = cleaning.ofText(
                "LINDQVIST: We are near to a pact, as you know.\nBLOGGS: When will it be signed?\nLINDQVIST: Soon.",
                ArticleFacts.NONE);

        assertThat(article.facts().dateline()).isNull();
    }

    @Test
    void aTextOfTitleAndBoilerplateOnlyIsRefused() {
        assertThatThrownBy(() -> cleaning.ofText("— * —\n\n...", ArticleFacts.NONE))
                .isInstanceOf(Cleaning.Unreadable.class);
    }

    @Test
    void aTextOfTooManyLinesIsRefused() {
        assertThatThrownBy(() -> cleaning.ofText("a\n".repeat(1_001), ArticleFacts.NONE))
                .isInstanceOf(Cleaning.Unreadable.class)
                .hasMessageContaining("1000 lines");
        assertThat(cleaning.ofText("a\n".repeat(1_000), ArticleFacts.NONE)).isNotNull();
    }
}

package org.onrecord.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropBoilerplateTest {

    private static final String REPORT = "The ferry pact is near, she said.\nTalks go on.\n";

    private final DropBoilerplate drop = new DropBoilerplate();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may also like...",
                "You might also like:",
                "Leave a Reply",
                "Leave a comment",
                "Related articles",
                "Most read",
                "Share this article",
                "Facebook | Twitter | WhatsApp",
                "Sign up for our daily newsletter",
                "© 2026 Example Courier. All rights reserved.",
                "Copyright 2026 Example Courier",
                "Tags: ferries, Norway",
                "3 Comments",
                "Advertisement",
                "(Reporting by Jane Roe in Oslo; Editing by Joe Bloggs)",
                "Your email address will not be published. Required fields are marked *",
                "Read more: Estonia’s ports at full load",
                "This site uses cookies to improve your experience.",
                "Click to share on Twitter (Opens in new window)",
                "(END)"
            })
    void aLineOfATailGoes(String line) {
        assertThat(Drafts.lines(drop.apply(Drafts.of(REPORT + line))))
                .containsExactly("The ferry pact is near, she said.", "Talks go on.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related parties will be heard, the minister said.",
                "You may also like to know that the pact is near.",
                "Comments by the minister were not published.",
                "Subscribers of the Courier were told first.",
                "Share prices rose on the news.",
                "The copyright law of 1912 was changed.",
                "Source: Norsk Telegrambyra"
            })
    void aSentenceAndACreditStay(String line) {
        assertThat(Drafts.lines(drop.apply(Drafts.of(REPORT + line)))).contains(line);
    }

    @Test
    void aHeadingTakesTheLooseLinesBelowItAndLeavesTheCredit() {
        var draft = Drafts.of(
                REPORT + "More stories\nEstonia’s ports at full load\nWill ferries run?\nSource: NTB\nComments\n");

        assertThat(Drafts.lines(drop.apply(draft)))
                .containsExactly("The ferry pact is near, she said.", "Talks go on.", "Source: NTB");
    }

    @Test
    void aHeadingWithSentencesBelowStays() {
        var draft = Drafts.of(REPORT + "Comments\nThe minister spoke of a long way to go.\n");

        assertThat(drop.apply(draft)).isEqualTo(draft);
    }

    @Test
    void aTailWordWithinTheTextStays() {
        var draft = Drafts.of("The pact is near.\nHome\nTalks go on.");

        assertThat(drop.apply(draft)).isEqualTo(draft);
    }

    @Test
    void tailWordsAboveTheTextGo() {
        assertThat(Drafts.lines(drop.apply(Drafts.of("Share\nPrint\nThe pact is near.\nTalks go on."))))
                .containsExactly("The pact is near.", "Talks go on.");
    }

    @Test
    void anAdvertisementWithinTheTextGoes() {
        assertThat(Drafts.lines(drop.apply(Drafts.of("The pact is near.\nAdvertisement\nTalks go on."))))
                .containsExactly("The pact is near.", "Talks go on.");
    }

    @Test
    void aTextOfNothingElseStays() {
        var draft = Drafts.of("Share\nRelated articles");

        assertThat(drop.apply(draft)).isEqualTo(draft);
    }
}

package org.onrecord.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeTitleTest {

    private static final String REPORT =
            "\n\nThe ferry pact may be signed before summer, an official said.\nTalks go on.";

    private final TakeTitle takeTitle = new TakeTitle();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry pact near, says minister",
                "Lindqvist’s offer a “first step” for ferry talks: ministry",
                "Will the ferry pact be signed?",
                "Minister to meet envoys in the U.S.",
                "Ferry Pact Between Norway And Estonia Near.",
                "What now for the ferries...",
                "Ferries 2026"
            })
    void aHeadlineIsTaken(String title) {
        var draft = takeTitle.apply(Drafts.of(title + REPORT));

        assertThat(draft.facts().title()).isEqualTo(title);
        assertThat(Drafts.lines(draft)).hasSize(2).doesNotContain(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry pact may be signed before summer.",
                "“Talks go on,” the minister said.",
                "By Joe Bloggs",
                "(Reuters)",
                "OSLO, The ministers of both countries met again",
                "and so the talks went on",
                "The minister said:",
                "“The pact is near",
                "OSLO (NTB) — The ministers met again"
            })
    void aParagraphIsNot(String first) {
        var draft = takeTitle.apply(Drafts.of(first + REPORT));

        assertThat(draft.facts().title()).isNull();
        assertThat(Drafts.lines(draft)).contains(first);
    }

    @Test
    void aLongBlockIsNot() {
        assertThat(takeTitle
                        .apply(Drafts.of("word ".repeat(33) + REPORT))
                        .facts()
                        .title())
                .isNull();
        assertThat(takeTitle.apply(Drafts.of("w".repeat(201) + REPORT)).facts().title())
                .isNull();
    }

    @Test
    void withoutABlankLineAShortHeadlineIsTaken() {
        assertThat(takeTitle
                        .apply(Drafts.of("Ferry pact near\nThe pact is near, she said."))
                        .facts()
                        .title())
                .isEqualTo("Ferry pact near");
        assertThat(takeTitle
                        .apply(Drafts.of("Ferry Pact Comes Near At Last.\nThe pact is near."))
                        .facts()
                        .title())
                .isNull();
    }

    @Test
    void theOnlyBlockIsNoTitle() {
        assertThat(takeTitle.apply(Drafts.of("Ferry pact near")).facts().title())
                .isNull();
    }

    @Test
    void aRepeatedTitleGoesBelowAKickerToo() {
        var draft = takeTitle.apply(
                Drafts.of("WORLD\nFerry pact: near!\nThe pact is near.", ArticleFacts.ofTitle("Ferry Pact Near")));

        assertThat(draft.facts().title()).isEqualTo("Ferry Pact Near");
        assertThat(Drafts.lines(draft)).containsExactly("WORLD", "The pact is near.");
    }

    @Test
    void aTitleInTheLettersOfAnotherScriptIsTaken() {
        assertThat(takeTitle.apply(Drafts.of("渡輪協議\n\n協議接近。\n會談繼續。")).facts().title())
                .isEqualTo("渡輪協議");
    }
}

package org.onrecord.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.citation.ArticleText;

/** Which paragraphs are notices of the publisher. */
class ReadNotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CORRECTION | Correction: The ferry sails on Mondays, not on Sundays.",
                "CORRECTION | CORRECTION (March 3): The minister's name is Lindqvist.",
                "CORRECTION | Correction, March 3, 2026: The minister's name is Lindqvist.",
                "CORRECTION | Corrections & Clarifications: The harbour lies in Tallinn.",
                "CORRECTION | • This story has been corrected to say that the pact is not signed.",
                "CORRECTION | An earlier version of this article misstated the minister's age.",
                "CORRECTION | Because of an editing error, an earlier version named the wrong port.",
                "CLARIFICATION | Clarification: The note was dated March 3 but sent a week later.",
                "CLARIFICATION | This article was amended on 4 March 2026 to clarify who sent the note.",
                "EDITORS_NOTE | Editor's note: The writer's sister works for the ferry line.",
                "EDITORS_NOTE | Editors’ Note",
                "EDITORS_NOTE | A note to readers – not one",
                "UPDATE | Updated at 5:40 p.m. on March 3",
                "UPDATE | Update: The pact was signed on Tuesday.",
                "UPDATE | Last updated March 3, 2026",
                "UPDATE | This story has been updated.",
                "WITHDRAWAL | This story has been withdrawn.",
                "WITHDRAWAL | Retraction: The report on the ferry pact was false.",
                "WITHDRAWAL | The Courier has retracted this article."
            })
    void noticesAreTyped(String kind, String paragraph) {
        var text = paragraph.startsWith("A note") ? paragraph.substring(2) : paragraph;

        assertThat(ReadNotes.kind(text)).contains(NoteKind.valueOf(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The correction of the market came as a surprise to traders.",
                "Corrections officers in Oslo went on strike.",
                "Update your passport before you travel to Estonia.",
                "Updated rules for ferries will be discussed on Monday.",
                "The editor's notes were sold at an auction.",
                "Withdrawal from the pact would take two years, he said.",
                "She said the story has been withdrawn from the archive.",
                "An earlier version of the ferry could not carry cars."
            })
    void ordinaryParagraphsAreNone(String paragraph) {
        assertThat(ReadNotes.kind(paragraph)).isEmpty();
    }

    @Test
    void aNoteIsItsParagraphInCodePoints() {
        var text = new ArticleText("A ferry 🚢 sails.\nCorrection: It is 🚢 no ferry.\nThe end came soon.");

        var notes = ReadNotes.of(text);

        assertThat(notes).hasSize(1);
        assertThat(notes.get(0).kind()).isEqualTo(NoteKind.CORRECTION);
        assertThat(text.exact(notes.get(0).span())).isEqualTo("Correction: It is 🚢 no ferry.");
    }
}

package org.onrecord.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCreditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Source: Yonhap News Agency | Yonhap News Agency",
                "SOURCE: Reuters. | Reuters",
                "(Source: The Tallinn Courier) | The Tallinn Courier",
                "Source: courier.example | courier.example",
                "(Yonhap) | Yonhap",
                "— AP | AP",
                "Reuters | Reuters",
                "AFP, AP | AFP, AP",
                "(With inputs from PTI) | PTI",
                "With files from The Canadian Press | The Canadian Press",
                "© dpa | dpa"
            })
    void readsTheCreditOfALine(String line, String credit) {
        assertThat(ReadCredit.line(line)).contains(credit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The source: a person who was there. She said so.",
                "Sources said that talks go on",
                "ap",
                "Reuters reported that talks go on.",
                "Source:"
            })
    void takesNothingElseForACredit(String line) {
        assertThat(ReadCredit.line(line)).isEmpty();
    }

    @Test
    void readsTheCreditBehindTheLastSentence() {
        assertThat(ReadCredit.ending("Talks go on. (Yonhap)")).contains(new ReadCredit.Ending("Yonhap", 12));
        assertThat(ReadCredit.ending("“Talks go on,” he said.” —AP"))
                .map(ReadCredit.Ending::credit)
                .contains("AP");
        assertThat(ReadCredit.ending("He told the Associated Press (AP).")).isEmpty();
        assertThat(ReadCredit.ending("Talks go on.")).isEmpty();
    }
}

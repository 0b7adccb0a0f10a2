package org.onrecord.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadBylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "By JOE BLOGGS | JOE BLOGGS | -",
                "By Joe Bloggs and Jane Roe | Joe Bloggs and Jane Roe | -",
                "BY JOE BLOGGS, Associated Press | JOE BLOGGS | Associated Press",
                "By Choi Yoo-jung, Staff Writer | Choi Yoo-jung, Staff Writer | -",
                "By Ana de la Cruz, Jan van der Berg and Lars O’Neil | Ana de la Cruz, Jan van der Berg and Lars O’Neil | -",
                "By Jane Roe - Reuters | Jane Roe | Reuters"
            })
    void readsWritersAndTheirAgency(String line, String names, String agency) {
        assertThat(ReadByline.read(line)).contains(new ReadByline.Byline(names, agency, null));
    }

    @Test
    void readsTheDateBehindTheWriters() {
        assertThat(ReadByline.read("By Jane Roe | October 8, 2020"))
                .contains(new ReadByline.Byline("Jane Roe", null, PublicationTime.ofDay(LocalDate.of(2020, 10, 8))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the pact may be signed.",
                "By then, Lindqvist had left.",
                "By Joe",
                "Joe Bloggs",
                "By Joe Bloggs who went to Oslo and said that talks would go on for a while before anything could be signed there at all, he added"
            })
    void takesNothingElseForAByline(String line) {
        assertThat(ReadByline.read(line)).isEmpty();
    }
}

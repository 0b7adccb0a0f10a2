package org.onrecord.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-10-08T23:30:00-05:00 | 2020-10-08 | TIME",
                "2020-10-08T23:30:00+0900 | 2020-10-08 | TIME",
                "2020-10-08T23:30Z | 2020-10-08 | TIME",
                "2020-10-08 23:30:00 +0000 | 2020-10-08 | TIME",
                "Thu, 8 Oct 2020 23:30:00 GMT | 2020-10-08 | TIME",
                "2020-10-08 | 2020-10-08 | DAY",
                "2020-10-08T23:30:00 | 2020-10-08 | DAY",
                "2020-10-08 23:30 | 2020-10-08 | DAY",
                "October 8, 2020 | 2020-10-08 | DAY",
                "Thursday, Oct. 8, 2020 3:04 PM EST | 2020-10-08 | DAY",
                "8 October 2020 | 2020-10-08 | DAY",
                "8th Sept 2020 at 15:04 | 2020-09-08 | DAY"
            })
    void readsWhatPagesPrint(String text, LocalDate day, Precision precision) {
        assertThat(PageDate.read(text)).hasValueSatisfying(read -> {
            assertThat(read.on()).isEqualTo(day);
            assertThat(read.precision()).isEqualTo(precision);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10/08/2020",
                "October 8",
                "February 30, 2020",
                "October 8, 2020, was a Thursday in Oslo",
                "Brumaire 8, 2020",
                "yesterday",
                ""
            })
    void leavesWhatItCannotBeSureOf(String text) {
        assertThat(PageDate.read(text)).isEmpty();
    }
}

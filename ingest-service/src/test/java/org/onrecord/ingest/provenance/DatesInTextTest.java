package org.onrecord.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesInTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published on Oct. 8, 2020 at 15:04 | 2020-10-08",
                "Thursday, 8th October 2020 | 2020-10-08",
                "8 de octubre de 2020 | 2020-10-08",
                "le 8 octobre 2020 à 9h | 2020-10-08",
                "8. Oktober 2020 | 2020-10-08",
                "8 октября 2020 | 2020-10-08",
                "2020年10月8日 | 2020-10-08",
                "2020년 10월 8일 | 2020-10-08",
                "08.10.2020 | 2020-10-08",
                "2020/10/8 | 2020-10-08",
                "25/10/2020 | 2020-10-25",
                "10/25/2020 | 2020-10-25",
                "08-Oct-2020 | 2020-10-08",
                "Issue 7 of October 8, 2020 | 2020-10-08"
            })
    void findsTheDay(String text, LocalDate day) {
        assertThat(DatesInText.of(text, DateOrder.UNKNOWN))
                .extracting(DatesInText.Day::day)
                .containsExactly(day);
    }

    @Test
    void theOrderOfNumbersHangsOnThePage() {
        assertThat(DateOrder.of("en-US")).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.of("en-GB")).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.of("fr")).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.of("en")).isEqualTo(DateOrder.UNKNOWN);
        assertThat(DatesInText.of("10/08/2020", DateOrder.MONTH_FIRST).get(0).day())
                .isEqualTo(LocalDate.of(2020, 10, 8));
        assertThat(DatesInText.of("10/08/2020", DateOrder.DAY_FIRST).get(0).day())
                .isEqualTo(LocalDate.of(2020, 8, 10));
        assertThat(DatesInText.of("10/08/2020", DateOrder.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October 2020",
                "32 October 2020",
                "version 1.2.2020.4",
                "Brumaire 8, 2020",
                "8 October 20201",
                "+47 22 10 2020"
            })
    void nothingElseIsADay(String text) {
        assertThat(DatesInText.of(text, DateOrder.DAY_FIRST)).isEmpty();
    }

    @Test
    void severalDaysComeInTheirOrder() {
        assertThat(DatesInText.of("August 16, 2019 - Updated July 9, 2025", DateOrder.UNKNOWN))
                .extracting(DatesInText.Day::day)
                .containsExactly(LocalDate.of(2019, 8, 16), LocalDate.of(2025, 7, 9));
    }
}

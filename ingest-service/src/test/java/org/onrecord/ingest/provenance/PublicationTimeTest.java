package org.onrecord.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

    @Test
    void theLocalDateIsThatOfTheOffsetGiven() {
        var time = PublicationTime.read("2020-10-08T23:30:00-05:00").orElseThrow();

        assertThat(time.at()).isEqualTo(OffsetDateTime.parse("2020-10-08T23:30:00-05:00"));
        assertThat(time.at().getOffset()).hasToString("-05:00");
        assertThat(time.on()).isEqualTo(LocalDate.of(2020, 10, 8));
    }

    @Test
    void aDayIsMidnightAndSaysSo() {
        var day = PublicationTime.read("2020-10-08").orElseThrow();

        assertThat(day.at()).isEqualTo(OffsetDateTime.parse("2020-10-08T00:00:00Z"));
        assertThat(day.precision()).isEqualTo(Precision.DAY);
        assertThat(day.sameAs(PublicationTime.read("2020-10-08T00:00:00Z").orElseThrow()))
                .isFalse();
    }

    @Test
    void fractionsAreKeptToTheMicrosecond() {
        assertThat(PublicationTime.read("2020-10-08t12:00:00.123456789z")
                        .orElseThrow()
                        .at()
                        .getNano())
                .isEqualTo(123_456_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-10-08T12:00:00",
                "2020-10-08T12:00Z",
                "2020-10-8",
                "2020-02-30",
                "2020-13-01T00:00:00Z",
                "2020-10-08T25:00:00Z",
                "2020-10-08T12:00:00+99:00",
                "20201008",
                "-2020-10-08",
                " 2020-10-08",
                ""
            })
    void nothingElseIsRead(String text) {
        assertThat(PublicationTime.read(text)).isEmpty();
    }
}

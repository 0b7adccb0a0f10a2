package org.onrecord.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2020-02-28, P2D, 1, 2020-03-01",
        "2020-03-01, P1W, -1, 2020-02-23",
        "1991-10, P2M, 1, 1991-12",
        "2015-08-02, P16M, -1, 2014-04",
        "1981, P1DE, 1, 1991",
        "2019-03, P2W, -1, 2019-03",
        "2019, P2D, 1, 2019",
        "2018/2019, P1Y, 1,",
        "2020-02-31, P1D, 1,",
        "2020, PT2H, 1,"
    })
    void aDistanceIsAsExactAsItsUnit(String date, String distance, int sign, String expected) {
        assertThat(EventDates.at(date, distance, sign)).isEqualTo(expected);
    }

    @Test
    void whatLastsCountsBothEnds() {
        assertThat(EventDates.lasting("1999-06-21", "P3D", 1)).isEqualTo("1999-06-23");
        assertThat(EventDates.lasting("2025-09", "P3M", -1)).isEqualTo("2025-07");
        assertThat(EventDates.lasting("2025", "P3M", 1)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019-12-31",
        "2016-02, 2016-02-29",
        "2015-01/2015-03, 2015-03-31",
        "2020-05-04, 2020-05-04",
        "2020-05-04/..,",
        "199X,"
    })
    void whatEndsHasALastDay(String date, String expected) {
        assertThat(EventDates.lastDay(date)).isEqualTo(expected);
    }

    @Test
    void openEndsAreNone() {
        assertThat(EventDates.start("../2020")).isNull();
        assertThat(EventDates.end("2020/..")).isNull();
        assertThat(EventDates.end("2020-01-01/2020-01-05")).isEqualTo("2020-01-05");
        assertThat(EventDates.previous("2017")).isEqualTo("2016");
    }
}

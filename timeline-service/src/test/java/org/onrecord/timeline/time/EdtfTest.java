package org.onrecord.timeline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-10-02,                2020-10-02, 2020-10-02, DAY
            2020-02-29,                2020-02-29, 2020-02-29, DAY
            2018-06,                   2018-06-01, 2018-06-30, MONTH
            2020-02,                   2020-02-01, 2020-02-29, MONTH
            2018,                      2018-01-01, 2018-12-31, YEAR
            0000,                      0000-01-01, 0000-12-31, YEAR
            -0044,                     -0044-01-01, -0044-12-31, YEAR
            201X,                      2010-01-01, 2019-12-31, DECADE
            19XX,                      1900-01-01, 1999-12-31, CENTURY
            -004X,                     -0049-01-01, -0040-12-31, DECADE
            2004-XX,                   2004-01-01, 2004-12-31, YEAR
            1985-04-XX,                1985-04-01, 1985-04-30, MONTH
            1985-XX-XX,                1985-01-01, 1985-12-31, YEAR
            1984?,                     1984-01-01, 1984-12-31, YEAR
            2004-06~,                  2004-06-01, 2004-06-30, MONTH
            2004-06-11%,               2004-06-11, 2004-06-11, DAY
            2001-21,                   2001-03-01, 2001-05-31, SEASON
            2001-22~,                  2001-06-01, 2001-08-31, SEASON
            2001-24,                   2001-12-01, 2002-02-28, SEASON
            2004-01-01T10:10:10Z,      2004-01-01, 2004-01-01, TIME
            2004-01-01T23:59:59+05:30, 2004-01-01, 2004-01-01, TIME
            2018-06/2019-02,           2018-06-01, 2019-02-28, MONTH
            2018/2019-02-27,           2018-01-01, 2019-02-27, YEAR
            ../2020-10-08,             ,           2020-10-08, DAY
            2020-10-08/..,             2020-10-08, ,           DAY
            /2020,                     ,           2020-12-31, YEAR
            1984~/2004-06,             1984-01-01, 2004-06-30, YEAR
            2004-06-XX/2004-07-03,     2004-06-01, 2004-07-03, MONTH
            """)
    void levelsZeroAndOneGiveTheirDays(String edtf, LocalDate earliest, LocalDate latest, Precision precision) {
        assertThat(Edtf.read(edtf)).contains(new DaySpan(earliest, latest, precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "../..",
                "../",
                "2020-13",
                "2020-02-30",
                "2020-00-01",
                "20",
                "20201002",
                "2020-1-2",
                "2019/2018",
                "last week",
                "2020-10-02 ",
                "2020-10-02T25:00:00Z",
                "2020-10T10:00:00Z",
                "2020-10-02~T10:00:00Z",
                "P3D",
                "PRESENT_REF",
                "2020-W41",
                "Y170000",
                "201X-05",
                "2020-XX-05",
                "2018/2019/2020",
                "２０２０",
                "2020-25",
                "2020-10-02T10:00:00+99:00",
                "2020-10-02?~",
                "-9999",
                "-4713-12-31",
                "../-5000"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThat(Edtf.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1_000_000})
    void anEndlessTextIsRefusedAtOnce(int length) {
        assertThat(Edtf.read("2".repeat(length))).isEmpty();
    }
}

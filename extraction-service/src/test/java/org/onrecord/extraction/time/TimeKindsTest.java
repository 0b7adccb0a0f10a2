package org.onrecord.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extraction.analysis.ArticleFacts;

/** Every kind of expression once, as American and British papers write it. */
class TimeKindsTest {

    /** A Thursday. */
    private static final ArticleFacts PUBLISHED = ArticleFacts.publishedOn(LocalDate.of(2021, 3, 18));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It opened on the 3rd of May 2019. | the 3rd of May 2019 = 2019-05-03
                    It opened on 3 May 2019. | 3 May 2019 = 2019-05-03
                    The log says 2019-05-03T14:05:00Z. | 2019-05-03T14:05:00Z = 2019-05-03T14:05
                    It fell on March eighth. | March eighth = 2021-03-08
                    It was founded in nineteen ninety-six. | nineteen ninety-six = 1996
                    He left in two thousand and five. | two thousand and five = 2005
                    He died in 44 BC. | 44 BC = BC0044
                    Rome fell in 476 AD. | 476 AD = 0476
                    They met this coming Friday. | this coming Friday = 2021-03-19
                    The hearing is Friday week. | Friday week = 2021-03-26
                    The vote is a week on Friday. | a week on Friday = 2021-03-26
                    He fled in the small hours of Thursday. | the small hours of Thursday = 2021-03-18TMO
                    They shook hands on Saturday night. | Saturday night = 2021-03-13TNI
                    He called at 10:30 p.m. EDT on Wednesday. | 10:30 p.m. EDT on Wednesday = 2021-03-17T22:30
                    The fire was out by 1500 GMT. | 1500 GMT = 2021-03-18T15:00
                    COURT RULED ON OCT. 2 AS PLANNED | OCT. 2 = 2020-10-02
                    They will meet at half past two this afternoon. | half past two this afternoon = 2021-03-18T14:30
                    It rang at twenty to one in the morning. | twenty to one in the morning = 2021-03-18T00:40
                    It must end before the year is out. | the year is out = 2021
                    They will gather for Pentecost. | Pentecost = 2021-05-23
                    They will gather by Diwali. | Diwali = 2021-11-04
                    They will meet on 3 and 4 May. | 3 = 2021-05-03; 4 May = 2021-05-04
                    She will return in three weeks' time. | three weeks' time = 2021-W14
                    """)
    void daysAndTimes(String text, String expected) {
        assertThat(ReadTimes.values(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They split in the late 90s. | the late 90s = 199 199X
                    The rule changed in mid-2018. | mid-2018 = 2018 2018
                    It began in the 21st century. | the 21st century = 20 20XX
                    Sales fell in the first half of 2019. | the first half of 2019 = 2019-H1 2019-01/2019-06
                    Shares fell in Q3 2019. | Q3 2019 = 2019-Q3 2019-07/2019-09
                    Profit fell in the fourth quarter. | the fourth quarter = 2020-Q4 2020-10/2020-12
                    Sales fell in the October-December quarter. | the October-December quarter = 2020-Q4 2020-10/2020-12
                    Last summer was dry. | Last summer = 2020-SU 2020-22
                    This winter was mild. | This winter = 2020-WI 2020-24
                    They fought over the 2016-18 plan. | 2016-18 = 2016/2018 2016/2018
                    The fair runs May 3-5. | May 3-5 = 2021-05-03/2021-05-05 2021-05-03/2021-05-05
                    It ran from May 30 to June 2, 2019. | May 30 to June 2, 2019 = 2019-05-30/2019-06-02 2019-05-30/2019-06-02
                    """)
    void periods(String text, String expected) {
        assertThat(ReadTimes.valuesWithEdtf(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They meet every Tuesday. | every Tuesday = XXXX-WXX-2
                    They meet every second Tuesday. | every second Tuesday = XXXX-WXX-2
                    They march every May 9. | every May 9 = XXXX-05-09
                    It took half a century. | half a century = P50Y
                    They answered within the hour. | the hour = PT1H
                    They meet twice a week. | twice a week = P1W
                    The board votes once every two years. | once every two years = P2Y
                    It closes on weekends. | weekends = XXXX-WXX-WE
                    They march every spring. | every spring = XXXX-SP
                    He waited two to three weeks. | two to three weeks = PXW
                    It took a year and a half. | a year and a half = P1Y6M
                    It grew over the past two months. | the past two months = P2M
                    It was a 12-day war. | 12-day = P12D
                    It happened in the past. | the past = PAST_REF
                    They will soon agree. | soon = FUTURE_REF
                    """)
    void durationsAndSets(String text, String expected) {
        assertThat(ReadTimes.values(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nothing has been the same since 9/11. | 9/11 = 2001-09-11
                    The Sept. 11 attacks changed that. | The Sept. 11 = 2001-09-11
                    It rained on Good Friday 2019. | Good Friday 2019 = 2019-04-19
                    They reopened on Easter Monday 2020. | Easter Monday 2020 = 2020-04-13
                    Shops opened on Black Friday 2020. | Black Friday 2020 = 2020-11-27
                    The truce began on New Year’s Eve. | New Year’s Eve = 2020-12-31
                    She flew home for Lunar New Year 2019. | Lunar New Year 2019 = 2019-02-05
                    The feast of Lunar New Year 1985 was held. | Lunar New Year 1985 = 1985
                    He lives on Easter Island. | ''
                    He had an epiphany. | ''
                    """)
    void namedDays(String text, String expected) {
        assertThat(ReadTimes.values(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    She was in her late 40s.
                    The 52-year-old was arrested.
                    Call back as soon as you can.
                    He won 4.2020 of it.
                    It seats 1,990 people.
                    Dial 911 for help.
                    """)
    void whatOnlyLooksLikeATimeIsNone(String text) {
        assertThat(ReadTimes.values(text, PUBLISHED)).isEmpty();
    }
}

package org.onrecord.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extraction.analysis.ArticleFacts;

class FindTimeExpressionsTest {

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 18);

    private static final ArticleFacts FACTS = ArticleFacts.publishedOn(PUBLISHED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The deal was signed on Jan. 5, 2019, in Oslo. | Jan. 5, 2019 = 2019-01-05 2019-01-05
                    He was born on 3 May 1956. | 3 May 1956 = 1956-05-03 1956-05-03
                    The minister said Thursday that it was over. | Thursday = 2021-03-18 2021-03-18
                    She arrived on Monday. | Monday = 2021-03-15 2021-03-15
                    They will meet on Saturday. | Saturday = 2021-03-20 2021-03-20
                    The ministers met last month. | last month = 2021-02 2021-02
                    Prices fell last week. | last week = 2021-W10 2021-03-08/2021-03-14
                    A letter dated Oct. 2 was found. | Oct. 2 = 2020-10-02 2020-10-02
                    The first such visit in nearly two decades ended. | nearly two decades = P2DE null
                    It lasted 19 years. | 19 years = P19Y null
                    Growth returned in the third quarter of 2020. | the third quarter of 2020 = 2020-Q3 2020-07/2020-09
                    They split in the 1990s. | the 1990s = 199 199X
                    It was agreed in the summer of 2018. | the summer of 2018 = 2018-SU 2018-22
                    Talks took place in 2015. | 2015 = 2015 2015
                    Some 2000 people marched. | ''
                    It has not happened since 9/11. | 9/11 = 2001-09-11 2001-09-11
                    He left at 10:30 p.m. Wednesday. | 10:30 p.m. Wednesday = 2021-03-17T22:30 2021-03-17
                    The council meets every Friday. | every Friday = XXXX-WXX-5 null
                    That may help him. | ''
                    It is now closed. | now = PRESENT_REF null
                    The war began two years ago. | two years ago = 2019 2019
                    """)
    void expressionsAreReadFromThePublicationDay(String text, String expected) {
        assertThat(ReadTimes.valuesWithEdtf(text, FACTS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    She said Thursday that it was over. | Thursday = XXXX-WXX-4 null
                    The ministers met last month. | last month = XXXX-XX null
                    A letter dated Oct. 2 was found. | Oct. 2 = XXXX-10-02 null
                    He leaves today. | today = XXXX-XX-XX null
                    """)
    void withoutPublicationDayARelativeTimeStaysUnresolved(String text, String expected) {
        assertThat(ReadTimes.valuesWithEdtf(text, ArticleFacts.UNKNOWN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99/99/9999",
                "0000-00-00",
                "31 February 2020",
                "the 0th century and the 99th century",
                "in 999999 years, 999,999,999,999,999 days ago",
                "99 o'clock, 25:61, 13:99 p.m.",
                "May ٣, ٢٠١٩ and १२ May",
                "MONDAY TO FRIDAY, OCT. 99, Q9 2020",
                "nineteen nineteen nineteen, two thousand two thousand",
                "the day after the day after the day after",
                "Lunar New Year 1066, 0 BC, 9999 AD, 0s, 00s"
            })
    void nonsenseBreaksNothing(String text) {
        assertThatCode(() -> ReadTimes.in(text, FACTS)).doesNotThrowAnyException();
        assertThatCode(() -> ReadTimes.in(text, ArticleFacts.UNKNOWN)).doesNotThrowAnyException();
    }

    @Property(tries = 200)
    void noTextBreaksIt(@ForAll String text) {
        var whole = text.replaceAll("\\p{Cs}", "") + " 31 February 0000, 99:99 a.m. in 2020-13-45 Q9 30/02/1999";
        assertThat(ReadTimes.in(whole, FACTS)).doesNotContainNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "1,000,", "two years ", "May 3 to ", "the day after ", "12:", "a "})
    void repetitionIsReadInTime(String piece) {
        var large = piece.repeat(10_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ReadTimes.in(large, FACTS));
    }
}

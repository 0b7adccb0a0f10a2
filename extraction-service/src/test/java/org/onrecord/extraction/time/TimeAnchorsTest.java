package org.onrecord.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extraction.analysis.ArticleFacts;

/** From what a relative time is read, and which of two readings is taken. */
class TimeAnchorsTest {

    /** A Thursday. */
    private static final LocalDate DAY = LocalDate.of(2021, 3, 18);

    private static final ArticleFacts PUBLISHED = ArticleFacts.publishedOn(DAY);

    private static ArticleFacts facts(@Nullable String at, @Nullable String dateline, @Nullable String language) {
        var published = at == null ? null : OffsetDateTime.parse(at);
        var day = published == null ? null : published.toLocalDate();
        return new ArticleFacts(null, published, day, language, null, dateline, null);
    }

    private static TimeExpression first(String text, ArticleFacts facts) {
        return ReadTimes.in(text, facts).get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He resigned two days after the summit in Hanoi, aides said. | P2D | after:the summit in Hanoi
                    He resigned the day before the vote. | XXXX-XX-XX | before:the vote
                    He resigned the day after Christmas. | 2020-12-26 | after:2020-12-25
                    He resigned two weeks before the June 12, 2018, summit. | P2W | before:2018-06-12
                    He resigned three days after he lost the vote and left. | P3D | after:he lost the vote
                    He resigned a week after. | P1W | null
                    He resigned and left half an hour later. | PT30M | null
                    """)
    void whatIsToldFromAnEventNamesIt(String text, String value, String anchor) {
        var time = first(text, PUBLISHED);
        assertThat(time.value()).isEqualTo(value);
        assertThat(String.valueOf(time.anchor())).isEqualTo(anchor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    She resigned in 1987, on Boxing Day. | 1987-12-26
                    She resigned in 2004, in June. | 2004-06
                    They met in the summer of 2011. Twice, in July and in October. | 2011-10
                    They met in the winter of 2011. The strike ended on Feb. 3. | 2021-02-03
                    They came on Tuesday. In the evening they left. | 2021-03-16TEV
                    The blast came on Tuesday, the day before the vote. | 2021-03-16
                    The fair runs from March 20 to 22 and the results are due two days later. | 2021-03-24
                    They met on March 3 and 4, in Oslo. | 2021-03-04
                    """)
    void aTimeTakesWhatItLacksFromTheWordsBefore(String text, String last) {
        assertThat(ReadTimes.values(text, PUBLISHED)).endsWith(" = " + last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    She leaves for Lagos on Saturday. | 2021-03-20
                    The start slipped to no earlier than Saturday. | 2021-03-20
                    The vote was postponed until Saturday. | 2021-03-20
                    They will announce the outcome of Saturday's vote. | 2021-03-13
                    They will discuss Saturday's vote. | 2021-03-20
                    He hoped to send it by Christmas. | 2021-12-25
                    """)
    void theClauseTellsWhetherADayIsPast(String text, String value) {
        assertThat(first(text, PUBLISHED).value()).isEqualTo(value);
    }

    @Test
    void twoDaysInARowAreOneInterval() {
        assertThat(ReadTimes.in("They met on March 3 and 4, in Oslo.", PUBLISHED))
                .extracting(TimeExpression::interval)
                .containsOnly("2021-03-03/2021-03-04");
        assertThat(ReadTimes.in("They met on March 3 and 9, in Oslo.", PUBLISHED))
                .extracting(TimeExpression::interval)
                .containsOnlyNulls();
    }

    @Test
    void laterTimesAreToldFromTheDateBefore() {
        var text = "They met on May 3, 2020. The following day they left. That night it rained. "
                + "They had quarrelled a week earlier.";
        assertThat(ReadTimes.values(text, PUBLISHED))
                .isEqualTo("May 3, 2020 = 2020-05-03; The following day = 2020-05-04; That night = 2020-05-04TNI; "
                        + "a week earlier = 2020-W18");
        assertThat(ReadTimes.in(text, PUBLISHED).get(1).anchor()).isEqualTo("text:2020-05-03");
    }

    @Test
    void whatIsComparedWithAQuarterIsTheQuarterOfTheYearBefore() {
        assertThat(ReadTimes.values(
                        "Profit rose to $5 million in the third quarter of 2020 from $3.5 million a year earlier.",
                        PUBLISHED))
                .endsWith("a year earlier = 2019-Q3");
        assertThat(ReadTimes.values("She had joined the firm a year earlier.", PUBLISHED))
                .isEqualTo("a year earlier = 2020");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The letter came on Dec. 2. | 2020-12-02 | 2021-12-02
                    The law will take effect on Dec. 2. | 2021-12-02 | 2020-12-02
                    The firm declared a dividend payable April 2. | 2021-04-02 | 2020-04-02
                    The game is on 30 March. | 2021-03-30 | 2020-03-30
                    The strike that will end began on March 10. | 2021-03-10 | 2022-03-10
                    """)
    void aYearlessDayKeepsTheReadingThatIsNotTaken(String text, String taken, String rejected) {
        var time = first(text, PUBLISHED);
        assertThat(time.value()).isEqualTo(taken);
        assertThat(time.alternatives()).containsExactly(rejected);
        assertThat(time.anchor()).isEqualTo("publication:2021-03-18");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 2019-03-05 | 2019-05-03
                    en-US | 2019-03-05 | 2019-05-03
                    en-GB | 2019-05-03 | 2019-03-05
                    """)
    void anAmbiguousSlashedDateKeepsBothReadings(String language, String taken, String rejected) {
        var time = first("The form is dated 03/05/2019.", facts("2021-03-18T12:00:00Z", null, language));
        assertThat(time.value()).isEqualTo(taken);
        assertThat(time.alternatives()).containsExactly(rejected);
    }

    @Test
    void aSlashedDateOfOneReadingIsThatDate() {
        var time = first("The form is dated 13/05/2019.", PUBLISHED);
        assertThat(time.value()).isEqualTo("2019-05-13");
        assertThat(time.alternatives()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The war lasted from 2010 to 2014. | 2010/2014
                    It was agreed between 2010 and 2014. | 2010/2014
                    He reigned 1952-1999. | 1952/1999
                    It will run from April 3 to June 5. | 2021-04-03/2021-06-05
                    """)
    void bothEndsOfARangeCarryItsInterval(String text, String interval) {
        assertThat(ReadTimes.in(text, PUBLISHED))
                .hasSize(2)
                .allSatisfy(time -> assertThat(time.interval()).isEqualTo(interval));
    }

    @Test
    void datesThatAreOnlyListedAreNoRange() {
        assertThat(ReadTimes.in("He won in 2010 and 2014.", PUBLISHED))
                .allSatisfy(time -> assertThat(time.interval()).isNull());
    }

    @Test
    void theDatelinesDayIsReadBeforeThePublicationDay() {
        var facts = facts("2021-03-18T04:00:00Z", "OSLO, March 16 (Agency)", "en");
        var time = first("The minister resigned today.", facts);
        assertThat(time.value()).isEqualTo("2021-03-16");
        assertThat(time.anchor()).isEqualTo("dateline:2021-03-16");
    }

    @Test
    void aDatelineInTheTextCounts() {
        var time = ReadTimes.in(
                        "LIMA, March 17 (Agency) - The minister resigned yesterday.",
                        facts("2021-03-18T04:00:00Z", null, "en"))
                .get(1);
        assertThat(time.value()).isEqualTo("2021-03-16");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021-03-18T01:30:00Z | WASHINGTON | dateline:2021-03-17
                    2021-03-17T20:30:00Z | SEOUL, South Korea | dateline:2021-03-18
                    2021-03-18T15:00:00Z | WASHINGTON | publication:2021-03-18
                    2021-03-18T00:00:00Z | WASHINGTON | publication:2021-03-18
                    2021-03-18T01:30:00Z | NOWHERE | publication:2021-03-18
                    """)
    void theDayIsThatOfTheDatelinesPlace(String at, String dateline, String anchor) {
        assertThat(first("The minister resigned today.", facts(at, dateline, "en"))
                        .anchor())
                .isEqualTo(anchor);
    }

    @Test
    void aLineThatIsADateIsEnoughWithoutPublication() {
        assertThat(ReadTimes.values("Minister resigns\n3 May 2019\nHe left yesterday.", ArticleFacts.UNKNOWN))
                .isEqualTo("3 May 2019 = 2019-05-03; yesterday = 2019-05-02");
    }

    @Test
    void withoutPublicationADatelineWithItsYearIsEnough() {
        assertThat(ReadTimes.values("He left yesterday.", facts(null, "OSLO, May 3, 2019", "en")))
                .isEqualTo("yesterday = 2019-05-02");
        assertThat(ReadTimes.values("He left yesterday.", facts(null, "OSLO, May 3", "en")))
                .isEqualTo("yesterday = XXXX-XX-XX");
    }
}

package org.onrecord.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.Pipelines;

/** Which date an event gets, by its own time or by another event. */
class EventDatingTest {

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 18);

    private static final Pipeline PIPELINE = Pipelines.english();

    private static String dates(String text) {
        var read = PIPELINE.apply(AnalysedText.of(new ArticleText(text), ArticleFacts.publishedOn(PUBLISHED)));
        return read.get(Event.LAYER).stream()
                .map(event -> read.at(event.trigger()) + " " + event.when().edtf())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thousands marched in Lima on Tuesday. Police stopped them with water cannon. | marched 2021-03-16; stopped 2021-03-16
                    Thousands marched on Tuesday. Six people were hurt, a spokesman said on Wednesday. | marched 2021-03-16; hurt 2021-03-16
                    A bomb exploded on Monday. Witnesses said soldiers had shot at the crowd. | exploded 2021-03-15; shot 2021-03-15
                    A bomb exploded in Kano on Monday. Nobody was arrested. | exploded 2021-03-15; arrested 2021-03-15
                    The bridge was built in 1998. A ferry sank there. | built 1998; sank null
                    The mayor was jailed on Monday. He will be freed if he pays. | jailed 2021-03-15; freed null; pays null
                    """)
    void aStoryGoesOnOnTheDayOfItsFirstSentence(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    General Omar Haddad has died in Tunis. His son said Haddad died on Monday. | died 2021-03-15; died 2021-03-15
                    A stand collapsed in Lima. The collapse happened on Monday. | collapsed 2021-03-15; collapse 2021-03-15
                    A blast killed nine people in May 2019. The blast on May 7, 2019, destroyed a mill. | blast 2019-05-07; killed 2019-05-07; blast 2019-05-07; destroyed 2019-05-07
                    """)
    void whatIsToldTwiceHasTheMoreExactDate(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The town was hit in May 2016, when a dam collapsed. | hit 2016-05; collapsed 2016-05
                    The minister left Lima on March 9 without signing the treaty. | left 2021-03-09; signing 2021-03-09
                    The envoys met in Oslo on Monday, for the first time since talks broke down in May, but parted after an hour. | met 2021-03-15; talks null; broke 2020-05; parted 2021-03-15
                    On Monday soldiers seized the palace while the president was attending a summit in Oslo. | seized 2021-03-15; attending 2021-03-15; summit 2021-03-15
                    The town was struck on Monday by an earthquake. | struck 2021-03-15; earthquake 2021-03-15
                    Inspections will be carried out this week. | Inspections 2021-03-15/2021-03-21; carried 2021-03-15/2021-03-21
                    The president fled on Monday, hours after the army seized the palace. | fled 2021-03-15; seized 2021-03-15
                    The president resigned on Monday, 48 hours after the army seized the palace. | resigned 2021-03-15; seized 2021-03-13
                    He visited Lima once, in May 2019, two weeks after a dam collapsed there. | visited 2019-05; collapsed 2019-05
                    """)
    void whatHappensTogetherHasOneDate(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A march called for Saturday was banned. | march 2021-03-20; banned null
                    Officials cancelled a strike threatened for last month. | cancelled null; strike 2021-02
                    The vote has been postponed until July. | vote 2021-07; postponed null
                    The talks will begin as planned on May 4. | talks null; begin 2021-05-04
                    The two firms signed an agreement to build a port in May 2018. | signed 2018-05; build null
                    The two men were charged with arson on March 2. | charged 2021-03-02
                    The signing of the accord on Monday ended the war. | signing 2021-03-15; ended 2021-03-15; war null
                    The party lost by 212 votes in 2004. | lost 2004; votes null
                    A mass will be said on Saturday. | mass 2021-03-20
                    """)
    void aTimeIsThatOfWhatItIsSaidOf(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Work stopped for the third time this year. | stopped null
                    They met for the first time since 2010. | met null
                    The constitution of 1982 was torn up by the king. | torn null
                    "We will bury April on Friday," said the father of April Torres. | bury 2021-03-19
                    """)
    void someTimesDateNothing(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The plant will close at the end of June. | close 2021-06-30
                    They must agree by the end of the month. | agree ../2021-03-31
                    They must agree by the end of 2023. | agree ../2023
                    The leaders held summits in April and September 2018. | summits 2018-04; summits 2018-09
                    They met on March 9 and 10. | met 2021-03-09/2021-03-10
                    The envoys arrive in Lima on Saturday. | arrive 2021-03-20
                    They launched one in April. | launched 2020-04
                    The book was banned in May 2017. That autumn, he was arrested. | banned 2017-05; arrested 2017-23
                    The book was banned in May 2017. The following March, he was jailed. | banned 2017-05; jailed 2018-03
                    They fought in early 1995. A truce was signed on Feb. 17 of that year. | fought 1995; truce 1995-02-17; signed 1995-02-17
                    """)
    void aTimeIsReadWithItsBoundsAndTheTense(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }
}

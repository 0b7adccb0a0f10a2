package org.onrecord.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.Pipelines;
import org.onrecord.extraction.entity.Entity;

class FindEventsTest {

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 18);

    private static final Pipeline PIPELINE = Pipelines.english();

    private static AnalysedText analysed(String text) {
        return PIPELINE.apply(AnalysedText.of(new ArticleText(text), ArticleFacts.publishedOn(PUBLISHED)));
    }

    /** The events as {@code summit 2018-06 EXPRESSION ASSERTED Ana Torres + Omar Haddad}. */
    private static List<String> events(String text) {
        var read = analysed(text);
        var names = read.get(Entity.LAYER).stream()
                .collect(Collectors.toMap(Entity::id, entity -> String.valueOf(entity.name())));
        return read.get(Event.LAYER).stream()
                .map(event -> read.at(event.trigger()) + " " + event.when().edtf() + " "
                        + event.when().basis() + " " + event.factuality() + " "
                        + event.participants().stream().map(names::get).collect(Collectors.joining(" + ")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police arrested Omar Haddad in Tunis on Monday. | arrested 2021-03-15 EXPRESSION ASSERTED Omar Haddad
                    President Ana Torres will visit Lima on March 25. | visit 2021-03-25 EXPRESSION PLANNED Ana Torres
                    President Ana Torres could resign on Friday if the vote fails. | resign 2021-03-19 EXPRESSION HYPOTHETICAL Ana Torres
                    President Ana Torres did not sign the law on Tuesday. | sign 2021-03-16 EXPRESSION NEGATED Ana Torres
                    In a letter, dated March 2, Ana Torres thanked the king. | letter 2021-03-02 EXPRESSION ASSERTED Ana Torres
                    Minister Ana Torres has been in office since 2015. | ''
                    Ana Torres said on Monday that taxes are high. | ''
                    """)
    void aTimeDatesTheEventOfItsClause(String text, String expected) {
        assertThat(String.join("; ", events(text))).isEqualTo(expected);
    }

    @Test
    void twoTimesOfOneNounAreTwoEvents() {
        assertThat(
                        events(
                                "Ana Torres and Omar Haddad have met often. They agreed at summits held in June 2018 and February 2019."))
                .containsExactly(
                        "summits 2018-06 EXPRESSION ASSERTED Ana Torres + Omar Haddad",
                        "summits 2019-02 EXPRESSION ASSERTED Ana Torres + Omar Haddad");
    }

    @Test
    void aDistanceToADatedEventDatesTheOther() {
        assertThat(
                        events(
                                "In a letter, dated March 9, Ana Torres thanked the king. The letter came two days after Omar Haddad was released."))
                .contains("released 2021-03-07 RELATION ASSERTED Omar Haddad");
    }

    @Test
    void aPassageHoldsTheTriggerAndWordsEnoughToBeRead() {
        var read = analysed("Police arrested Omar Haddad in Tunis on Monday. He denies it.");
        assertThat(read.get(Event.LAYER)).allSatisfy(event -> {
            assertThat(event.range().contains(event.trigger())).isTrue();
            assertThat(read.at(event.range()).split(" ")).hasSizeGreaterThanOrEqualTo(3);
        });
    }
}

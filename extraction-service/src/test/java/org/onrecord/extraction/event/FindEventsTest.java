package org.onrecord.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** As {@link #events} without participants. */
    private static String brief(String text) {
        return analysed(text).get(Event.LAYER).stream()
                .map(event -> words(text, event))
                .collect(Collectors.joining("; "));
    }

    private static String words(String text, Event event) {
        return text.substring(event.trigger().start(), event.trigger().end()) + " "
                + event.when().edtf() + " " + event.factuality();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police arrested Omar Haddad in Tunis on Monday. | arrested 2021-03-15 EXPRESSION ASSERTED Omar Haddad
                    President Ana Torres will visit Lima on March 25. | visit 2021-03-25 EXPRESSION PLANNED Ana Torres
                    President Ana Torres could resign on Friday if the vote fails. | resign 2021-03-19 EXPRESSION HYPOTHETICAL Ana Torres; vote null UNKNOWN HYPOTHETICAL ; fails null UNKNOWN HYPOTHETICAL ''
                    President Ana Torres did not sign the law on Tuesday. | sign 2021-03-16 EXPRESSION NEGATED Ana Torres
                    Minister Ana Torres has been in office since 2015. | ''
                    Ana Torres said on Monday that taxes are high. | ''
                    """)
    void aTimeDatesTheEventOfItsClause(String text, String expected) {
        assertThat(String.join("; ", events(text)).strip())
                .isEqualTo(expected.replace("''", "").strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Two ministers met in Oslo on Monday and signed a treaty. | met 2021-03-15 ASSERTED; signed 2021-03-15 ASSERTED
                    The minister, who was arrested in May 2019, died on Monday. | arrested 2019-05 ASSERTED; died 2021-03-15 ASSERTED
                    In 2011 a court freed him. | freed 2011 ASSERTED
                    The two sides held talks in Oslo on Monday. | talks 2021-03-15 ASSERTED
                    The June 2018 summit ended early. | summit 2018-06 ASSERTED; ended 2018-06 ASSERTED
                    Police said Friday they arrested two men on Monday. | arrested 2021-03-15 ASSERTED
                    He was jailed between 2001 and 2004. | jailed 2001/2004 ASSERTED
                    The bridge was closed by 2015. | closed ../2015 ASSERTED
                    The parliament did not ratify it until 1944. | ratify 1944 ASSERTED
                    The strike, scheduled for April 2, was called off. | strike 2021-04-02 NEGATED; called null ASSERTED
                    She was fired on March 9, 2021, two days after the coup. | fired 2021-03-09 ASSERTED; coup 2021-03-07 ASSERTED
                    She joined the army in 1949 and left the next year. | joined 1949 ASSERTED; left 1950 ASSERTED
                    """)
    void datesGoToTheirVerbsAndNouns(String text, String expected) {
        assertThat(brief(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The union called for a strike. | strike null HYPOTHETICAL
                    The court refused to release him. | release null NEGATED
                    The party plans to elect a leader. | elect null PLANNED
                    The rebels threatened to attack the port. | attack null HYPOTHETICAL
                    The police are to arrest him. | arrest null PLANNED
                    Nobody was killed. | killed null NEGATED
                    The minister denied that he had stolen it. | stolen null NEGATED
                    They demanded that the general be sacked. | sacked null HYPOTHETICAL
                    They left without signing it. | left null ASSERTED; signing null NEGATED
                    The rebels managed to escape. | escape null ASSERTED
                    Had they fled, the army would have jailed them. | fled null HYPOTHETICAL; jailed null HYPOTHETICAL
                    A bill that would ban it was passed in May 2019. | ban null HYPOTHETICAL; passed 2019-05 ASSERTED
                    They cancelled a planned meeting. | cancelled null ASSERTED; meeting null PLANNED
                    There was no evidence that they had killed him. | killed null NEGATED
                    The inspectors arrive in Lima today. | arrive 2021-03-18 PLANNED
                    The visit, planned for April 2, was cancelled. | visit 2021-04-02 NEGATED; cancelled null ASSERTED
                    Will she resign? | resign null HYPOTHETICAL
                    The deal was due to be signed. | signed null PLANNED
                    """)
    void whatIsNoFactIsNotToldAsOne(String text, String expected) {
        assertThat(brief(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The bridge was not damaged. | damaged null NEGATED
                    She was jailed and freed ten months later. | jailed null ASSERTED; freed null ASSERTED
                    The law would lapse. | lapse null HYPOTHETICAL
                    They asked whether to appeal. | appeal null HYPOTHETICAL
                    He was rearrested in May 2019. | rearrested 2019-05 ASSERTED
                    If the army moves into the valley, thousands could flee. | moves null HYPOTHETICAL; flee null HYPOTHETICAL
                    The government fell after the assassination of a senator. | fell null ASSERTED; assassination null ASSERTED
                    He was killed during demonstrations in Lima. | killed null ASSERTED; demonstrations null ASSERTED
                    The board rejected an offer. | rejected null ASSERTED
                    The minister conceded that taxes were high. | ''
                    """)
    void wordsTakenForOtherClassesAndBareNounsAreFound(String text, String expected) {
        assertThat(brief(text)).isEqualTo(expected.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The meeting was put off. | meeting null NEGATED; put null ASSERTED
                    Ana Torres ruled out a strike. | strike null NEGATED
                    The ministers looked at banning the party. | banning null HYPOTHETICAL
                    He raised the possibility of sending troops. | raised null ASSERTED; sending null HYPOTHETICAL
                    There was a plan for invading the island. | invading null PLANNED
                    It stopped short of declaring an emergency. | stopped null ASSERTED; declaring null NEGATED
                    A strike threatened by the union was averted. | strike null NEGATED; averted null ASSERTED
                    The talks are expected to resume. | talks null PLANNED; resume null PLANNED
                    The union voted for a strike. | voted null ASSERTED; strike null HYPOTHETICAL
                    Prices rose ahead of the vote. | vote null PLANNED
                    It is unlikely that he resigned. | resigned null HYPOTHETICAL
                    They marched as if he had died. | marched null ASSERTED; died null HYPOTHETICAL
                    He nearly drowned. | drowned null NEGATED
                    Nearly 200 people were killed. | killed null ASSERTED
                    Not a shot was fired. | fired null NEGATED
                    They will leave provided that the army withdraws. | leave null PLANNED; withdraws null HYPOTHETICAL
                    They met to discuss a merger that would create a giant. | met null ASSERTED; merger null HYPOTHETICAL; create null HYPOTHETICAL
                    The town was not rebuilt after the floods. | rebuilt null NEGATED; floods null ASSERTED
                    The ministry denied reports that he had fled. | fled null NEGATED
                    Minister to visit Lima. | visit null PLANNED
                    """)
    void whatGovernsAnEventDecides(String text, String expected) {
        assertThat(brief(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "- - -",
                "To to to be been had have.",
                "the day after",
                "three weeks earlier",
                "Monday Monday and Monday's",
                "dated 2019",
                "\uD83D\uDE00 met \uD83D\uDE00 on Monday"
            })
    void oddTextsAreRead(String text) {
        assertThat(analysed(text).get(Event.LAYER)).isNotNull();
    }

    @Test
    void oneEndlessSentenceIsRead() {
        var text = "the minister met Omar Haddad in Lima in June 2018 and ".repeat(400);
        assertThat(analysed(text).get(Event.LAYER)).hasSizeGreaterThan(390);
    }

    @Test
    void whatOnlyASpeakerAssertsIsWithinTheQuotation() {
        var read = analysed("Omar Haddad was arrested on Monday. \"They killed him,\" said Ana Torres.");
        assertThat(read.get(Event.LAYER))
                .extracting(event -> event.within() != null)
                .containsExactly(false, true);
    }

    @Test
    void aDocumentIsAnEventOnlyWithItsDate() {
        assertThat(brief("In a letter, dated March 2, Ana Torres thanked the king."))
                .isEqualTo("letter 2021-03-02 ASSERTED");
        assertThat(brief("In a letter Ana Torres thanked the king.")).isEmpty();
    }

    @Test
    void twoTimesOfOneNounAreTwoEvents() {
        assertThat(events("Ana Torres and Omar Haddad held three meetings, including two summits held in June 2018 and "
                        + "February 2019."))
                .containsSubsequence(
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

package org.onrecord.extraction.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.CheckFindings.Inconsistent;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.entity.Mention;
import org.onrecord.extraction.entity.Role;
import org.onrecord.extraction.event.Event;
import org.onrecord.extraction.quotation.Hop;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.quotation.Speaker;
import org.onrecord.extraction.receipt.Receipt;

class CheckFindingsTest {

    private static final String TEXT = "\uD83D\uDE00 Mayor Ada Berg said rain fell.";
    private static final Receipt RECEIPT = new Receipt("find", "rule", "1", 1);

    private final Pipeline pipeline = new Pipeline(
            "test",
            List.of(
                    TestStages.of("find-entities", Set.of(Entity.LAYER), text -> text),
                    TestStages.of("find-quotations", Set.of(Quotation.LAYER), text -> text),
                    TestStages.of("name-speakers", Set.of(Quotation.LAYER), text -> text),
                    TestStages.of("find-events", Set.of(Event.LAYER), text -> text)));

    @Test
    void findingsThatHoldTogetherPass() {
        var text = analysed()
                .with(Entity.LAYER, List.of(entity("e1", "Mayor", new CharRange(3, 8))))
                .with(Quotation.LAYER, List.of(quotation("q1", range(23, 32), Speaker.UNKNOWN, null)))
                .with(Event.LAYER, List.of(event("e1", "q1")));

        assertThat(new CheckFindings(pipeline).check(text)).isSameAs(text);
    }

    static Stream<Arguments> flaws() {
        var good = entity("e1", "Mayor", new CharRange(3, 8));
        var ghost = new Speaker(null, "e9", "Nobody", List.of(), null);
        return Stream.of(
                Arguments.of(analysed().with(Entity.LAYER, List.of(good, good)), "find-entities", "e1 is there twice"),
                Arguments.of(
                        analysed().with(Entity.LAYER, List.of(entity("e1", "Major", new CharRange(3, 8)))),
                        "find-entities",
                        "e1 has a role with other words"),
                Arguments.of(
                        analysed()
                                .with(Quotation.LAYER, List.of(quotation("q1", range(25, 99), Speaker.UNKNOWN, null))),
                        "name-speakers",
                        "q1 lies past the end of the text"),
                Arguments.of(
                        analysed().with(Quotation.LAYER, List.of(quotation("q1", range(1, 4), Speaker.UNKNOWN, null))),
                        "name-speakers",
                        "q1 cuts a character in two"),
                Arguments.of(
                        analysed().with(Quotation.LAYER, List.of(quotation("q1", range(23, 32), ghost, null))),
                        "name-speakers",
                        "q1 refers to e9, which is not there"),
                Arguments.of(
                        analysed()
                                .with(Quotation.LAYER, List.of(quotation("q1", range(23, 32), Speaker.UNKNOWN, "t1"))),
                        "name-speakers",
                        "q1 refers to t1, which is not there"),
                Arguments.of(
                        analysed()
                                .with(
                                        Quotation.LAYER,
                                        List.of(quotation(
                                                "q1",
                                                List.of(new CharRange(25, 29), new CharRange(20, 24)),
                                                Speaker.UNKNOWN,
                                                null))),
                        "name-speakers",
                        "q1 has content out of order"),
                Arguments.of(
                        analysed()
                                .with(
                                        Quotation.LAYER,
                                        List.of(quotation("q1", range(23, 32), Speaker.UNKNOWN, null)
                                                .with(List.of(speakerHop(), speakerHop())))),
                        "name-speakers",
                        "q1 has a chain with 2 speakers"),
                Arguments.of(
                        analysed().with(Entity.LAYER, List.of(good)).with(Event.LAYER, List.of(event("e1", "q7"))),
                        "find-events",
                        "v1 refers to q7, which is not there"));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void findingsThatDoNotHoldAreRefusedWithTheirStage(AnalysedText text, String stage, String message) {
        assertThatThrownBy(() -> new CheckFindings(pipeline).check(text))
                .isInstanceOfSatisfying(
                        Inconsistent.class, flaw -> assertThat(flaw.stage()).isEqualTo(stage))
                .hasMessage(message);
    }

    private static AnalysedText analysed() {
        return AnalysedText.of(new ArticleText(TEXT), ArticleFacts.UNKNOWN);
    }

    private static Entity entity(String id, String role, CharRange at) {
        return new Entity(
                id,
                EntityType.PERSON,
                "Ada Berg",
                null,
                null,
                List.of(new Role(role, at, false, null, null)),
                List.of(new Mention(new CharRange(9, 17), Mention.Kind.NAME)));
    }

    private static List<CharRange> range(int start, int end) {
        return List.of(new CharRange(start, end));
    }

    private static Quotation quotation(String id, List<CharRange> content, Speaker speaker, String saidAt) {
        return new Quotation(
                id,
                Quotation.Type.INDIRECT,
                Quotation.Act.SPEECH,
                content,
                null,
                null,
                speaker,
                List.of(),
                saidAt,
                RECEIPT);
    }

    private static Hop speakerHop() {
        return new Hop(Hop.Kind.SPEAKER, Hop.Naming.UNNAMED, null, null, null);
    }

    private static Event event(String participant, String within) {
        return new Event(
                "v1",
                new CharRange(23, 32),
                new CharRange(28, 32),
                Event.When.UNKNOWN,
                List.of(participant),
                null,
                Event.Factuality.ASSERTED,
                within,
                RECEIPT);
    }
}

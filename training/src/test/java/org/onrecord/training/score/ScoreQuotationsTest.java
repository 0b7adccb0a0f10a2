package org.onrecord.training.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Span;
import org.onrecord.training.corpus.AnnotatedText;
import org.onrecord.training.corpus.Annotation;
import org.onrecord.training.corpus.Annotation.Kind;
import org.onrecord.training.corpus.Annotation.Source;

/** All expected figures are computed by hand from the text below. */
class ScoreQuotationsTest {

    private static final String TEXT = """
            Pier to close 🚧

            “The old pier will close in May,” engineer Mia Stone said. “We need it whole.”

            She called the repair “a bargain” for the town.

            The rowers want a second pier. It is said that herons nest there.
            """;

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Protocol PLAIN = new Protocol(false, false);

    private static final List<Span> FIRST = List.of(at("“The old pier will close in May,”"), at("“We need it whole.”"));
    private static final List<Span> SECOND = List.of(at("the repair “a bargain” for the town"));
    private static final List<Span> WISH = List.of(at("a second pier"));
    private static final List<Span> RUMOUR = List.of(at("herons nest there"));

    private static final AnnotatedText GOLD = new AnnotatedText(
            "pier",
            new ArticleText(TEXT),
            List.of(
                    gold(FIRST, "said", true, "engineer Mia Stone", "Mia Stone", Kind.NAMED, "Mia Stone"),
                    gold(SECOND, "called", true, "She", "She", Kind.PRONOUN, "Mia Stone"),
                    gold(WISH, "want", false, "The rowers", "rowers", Kind.NOMINAL, null),
                    gold(RUMOUR, "is said", true, null, null, Kind.NONE, null)));

    private final List<Answer> answers = new ArrayList<>(List.of(
            answer(FIRST, "said", "engineer Mia Stone", "Mia Stone"),
            answer(SECOND, "called", "She", "Mia Stone"),
            answer(WISH, "want", "The rowers", null),
            answer(RUMOUR, "is said", null, null)));

    @Test
    void goldAgainstItselfIsPerfect() {
        var scores = score(PLAIN);
        for (var measure : Measure.values()) {
            assertThat(scores.of(measure).recall()).as(measure.label()).isEqualTo(100);
        }
        for (var type : Type.values()) {
            assertThat(scores.of(Measure.CONTENT_EXACT, type).f()).isEqualTo(100);
        }
    }

    @Test
    void aMissingQuotationCostsRecallOnly() {
        answers.remove(0);
        var scores = score(PLAIN);
        assertThat(scores.of(Measure.CONTENT_EXACT).precision()).isEqualTo(100);
        assertThat(scores.of(Measure.CONTENT_EXACT).recall()).isEqualTo(75);
        assertThat(scores.of(Measure.CONTENT_EXACT, Type.DIRECT).recall()).isEqualTo(0);
        assertThat(scores.of(Measure.END_TO_END).recall()).isEqualTo(75);
        assertThat(scores.of(Measure.CUE_EXACT).f()).isEqualTo(100 * 2 * 0.75 / 1.75, EXACT);
        assertThat(scores.of(Measure.STRETCH).recall()).isZero();
        assertThat(scores.of(Measure.STRETCH_SPEAKER).f()).isZero();
    }

    @Test
    void nothingFoundIsNotPerfect() {
        answers.clear();
        assertThat(score(PLAIN).of(Measure.CONTENT_EXACT).f()).isZero();
        assertThat(score(PLAIN).of(Measure.END_TO_END).f()).isZero();
        assertThat(score(PLAIN).table()).contains("content exact                    4      0      -   0.0   0.0");
    }

    @Test
    void wordsCutOffCountForTheExactAndInPartForTheSoftMeasure() {
        answers.set(0, answer(FIRST.subList(0, 1), "said", "engineer Mia Stone", "Mia Stone"));
        var scores = score(PLAIN);
        assertThat(scores.of(Measure.CONTENT_EXACT).f()).isEqualTo(75);
        assertThat(scores.of(Measure.CONTENT_SOFT).precision()).isEqualTo(100);
        // 7 of the 11 words of the first quotation were found.
        assertThat(scores.of(Measure.CONTENT_SOFT).recall()).isEqualTo(100 * (3 + 7 / 11.0) / 4, EXACT);
        assertThat(scores.of(Measure.END_TO_END).f()).isEqualTo(100);
        assertThat(scores.of(Measure.STRETCH).f()).isEqualTo(100);
    }

    @Test
    void commasAndQuotationMarksCountNeitherWay() {
        answers.set(
                0,
                answer(
                        List.of(at("The old pier will close in May"), at("We need it whole")),
                        "said",
                        "Mia Stone",
                        null));
        var scores = score(PLAIN);
        assertThat(scores.of(Measure.CONTENT_EXACT).f()).isEqualTo(100);
        assertThat(scores.of(Measure.SOURCE_EXACT).f()).isEqualTo(100 * 2 / 3.0, EXACT);
        assertThat(scores.of(Measure.STRETCH_SPEAKER).f()).isEqualTo(100);
        assertThat(scores.of(Measure.STRETCH_NAME).recall()).isZero();
    }

    @Test
    void aQuotationInTwoPiecesIsMadeOneWhereAsked() {
        answers.set(0, answer(FIRST.subList(0, 1), "said", "engineer Mia Stone", "Mia Stone"));
        answers.add(answer(FIRST.subList(1, 2), "said", "engineer Mia Stone", "Mia Stone"));
        assertThat(score(PLAIN).of(Measure.CONTENT_EXACT).precision()).isEqualTo(60);
        assertThat(score(PLAIN).of(Measure.CONTENT_SOFT).f()).isEqualTo(100);
        assertThat(score(PLAIN).of(Measure.END_TO_END).f()).isEqualTo(100);
        assertThat(score(new Protocol(true, false)).of(Measure.CONTENT_EXACT).f())
                .isEqualTo(100);
    }

    @Test
    void oneNameStandsForAnotherMentionButNotAnotherName() {
        answers.set(1, answer(SECOND, "called", "engineer Mia Stone", "Stone"));
        assertThat(score(PLAIN).of(Measure.PRONOUN_SPEAKER).recall()).isEqualTo(100);
        answers.set(1, answer(SECOND, "called", "engineer Mia Stone", "Tom Reed"));
        assertThat(score(PLAIN).of(Measure.PRONOUN_SPEAKER).recall()).isZero();
        assertThat(score(PLAIN).of(Measure.END_TO_END).f()).isEqualTo(75);
        assertThat(score(PLAIN).of(Measure.END_TO_END, Type.MIXED).f()).isZero();
    }

    @Test
    void anInventedSpeakerIsWrongWhereTheTextNamesNone() {
        answers.set(3, answer(RUMOUR, "is said", "The rowers", null));
        assertThat(score(PLAIN).of(Measure.END_TO_END).f()).isEqualTo(75);
    }

    @Test
    void ofSpeechOnlyAnAttitudeIsNeitherAskedForNorHeldAgainstTheAnswer() {
        var speech = new Protocol(false, true);
        assertThat(score(speech).of(Measure.CONTENT_EXACT)).isEqualTo(new Tally(3, 3, 3, 3));
        answers.remove(2);
        assertThat(score(speech).of(Measure.CONTENT_EXACT)).isEqualTo(new Tally(3, 3, 3, 3));
        assertThat(score(PLAIN).of(Measure.CONTENT_EXACT)).isEqualTo(new Tally(3, 3, 3, 4));
    }

    @Test
    void theSameWordsTwiceNeedTwoAnswers() {
        answers.add(answers.get(1));
        assertThat(score(PLAIN).of(Measure.CONTENT_EXACT)).isEqualTo(new Tally(4, 5, 4, 4));
    }

    private Scores score(Protocol protocol) {
        return new ScoreQuotations(protocol).score(List.of(GOLD), Map.of("pier", answers));
    }

    private static Annotation gold(
            List<Span> content,
            String cue,
            boolean speech,
            @Nullable String mention,
            @Nullable String core,
            Kind kind,
            @Nullable String name) {
        var source = new Source(
                mention == null ? null : at(mention),
                mention == null ? List.of() : List.of(at(mention)),
                core == null ? List.of() : List.of(at(core)),
                kind,
                name == null ? List.of() : List.of(name));
        return new Annotation(content, List.of(at(cue)), speech, source);
    }

    private static Answer answer(List<Span> content, String cue, @Nullable String mention, @Nullable String name) {
        return new Answer(content, List.of(at(cue)), mention == null ? null : at(mention), name);
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(TEXT.codePointCount(0, start), TEXT.codePointCount(0, start + words.length()));
    }
}

package org.onrecord.training.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Span;
import org.onrecord.training.corpus.AnnotatedText;
import org.onrecord.training.corpus.Annotation;
import org.onrecord.training.corpus.Annotation.Kind;
import org.onrecord.training.corpus.Annotation.Source;

class JudgementTest {

    private static final String TEXT = "The pier is safe and dry, Lea Brun said. Nobody sails today.";
    private static final Span CONTENT = span("The pier is safe and dry");
    private static final Span SPEAKER = span("Lea Brun");
    private static final Span SAID = span("said");
    private static final AnnotatedText ARTICLE = new AnnotatedText(
            "pier",
            new ArticleText(TEXT),
            List.of(new Annotation(
                    List.of(CONTENT),
                    List.of(SAID),
                    true,
                    new Source(SPEAKER, List.of(SPEAKER), List.of(SPEAKER), Kind.NAMED, List.of("Lea Brun")))));

    @Test
    void eachAnswerIsJudgedByItself() {
        var right = answer(CONTENT, SPEAKER);
        var halfOfIt = answer(span("The pier is"), SPEAKER);
        var otherSpeaker = answer(CONTENT, span("Nobody"));
        var nothingSaid = answer(span("Nobody sails today"), SPEAKER);
        var noWord = answer(span("."), SPEAKER);
        assertThat(Judgement.of(List.of(right, halfOfIt, otherSpeaker, nothingSaid, noWord), ARTICLE))
                .containsExactly(
                        new Judgement(true, true),
                        new Judgement(true, true),
                        new Judgement(true, false),
                        new Judgement(false, false),
                        new Judgement(false, false));
    }

    private static Answer answer(Span content, Span mention) {
        return new Answer(List.of(content), List.of(SAID), mention, null);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}

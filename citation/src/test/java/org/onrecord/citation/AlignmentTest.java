package org.onrecord.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.ModelAlignment.Run;

class AlignmentTest {

    /** "Kim  said" became "Mr Kim said": words came in before, one of two spaces went. */
    private static final Alignment TIDIED =
            new Alignment.Builder().insert(3).keep(4).delete(1).keep(4).build();

    @Test
    void keptWordsAreFoundOnBothSides() {
        assertThat(TIDIED.lengthBefore()).isEqualTo(9);
        assertThat(TIDIED.lengthAfter()).isEqualTo(11);
        assertThat(TIDIED.toAfter(new Span(5, 9))).contains(new Span(7, 11));
        assertThat(TIDIED.toBefore(new Span(7, 11))).contains(new Span(5, 9));
    }

    @Test
    void whatCameInHasNoOriginAndWhatWentHasNoPlace() {
        assertThat(TIDIED.toBefore(new Span(0, 3))).isEmpty();
        assertThat(TIDIED.toAfter(new Span(4, 5))).isEmpty();
    }

    @Test
    void aReplacedWordMapsAsAWhole() {
        var spelledOut = new Alignment.Builder().keep(2).replace(3, 6).keep(1).build();

        assertThat(spelledOut.toAfter(new Span(3, 4))).contains(new Span(2, 8));
        assertThat(spelledOut.toBefore(new Span(4, 5))).contains(new Span(2, 5));
        assertThat(spelledOut.toBefore(new Span(7, 9))).contains(new Span(2, 6));
    }

    @Test
    void insertedWordsAreNeverTheRestOfDeletedOnes() {
        var rewritten = new Alignment.Builder().delete(2).insert(3).delete(2).build();
        var shortened = new Alignment.Builder().keep(2).insert(3).delete(2).build();

        assertThat(rewritten.toAfter(new Span(0, 4))).isEmpty();
        assertThat(rewritten.toBefore(new Span(0, 3))).isEmpty();
        assertThat(shortened.toAfter(new Span(0, 4))).contains(new Span(0, 2));
    }

    @Test
    void insertedWordsAroundADeletedOneHaveNoOrigin() {
        var aroundIt = new Alignment.Builder().insert(1).delete(1).insert(1).build();

        assertThat(aroundIt.toBefore(new Span(0, 2))).isEmpty();
    }

    @Test
    void cleaningStepsComposeToTheWayBackToThePage() {
        var entityDecoded =
                new Alignment.Builder().keep(2).replace(5, 1).keep(3).build();
        var trimmed = new Alignment.Builder().delete(1).keep(5).build();

        var cleaned = entityDecoded.andThen(trimmed);

        assertThat(cleaned.toBefore(new Span(1, 2))).contains(new Span(2, 7));
        assertThat(cleaned.toBefore(new Span(2, 5))).contains(new Span(7, 10));
        assertThat(cleaned.toAfter(new Span(0, 1))).isEmpty();
    }

    @Test
    void spansPastTheTextAreRefused() {
        assertThatThrownBy(() -> TIDIED.toAfter(new Span(8, 10))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TIDIED.toBefore(new Span(10, 12))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void onlyChangesOfTheSameTextFollowEachOther() {
        assertThatThrownBy(() -> TIDIED.andThen(Alignment.identity(12)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("11")
                .hasMessageContaining("12");
    }

    @Test
    void negativeLengthsAreRefused() {
        assertThatThrownBy(() -> new Alignment.Builder().keep(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Alignment.Builder().replace(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatComesBetweenTheHalvesOfAReplacedWordIsNoPartOfIt() {
        var spelledOut = new Alignment.Builder().replace(1, 2).build();
        var parted = new Alignment.Builder().keep(1).insert(1).keep(1).build();
        var onlyTheMiddle = new Alignment.Builder().delete(1).keep(1).delete(1).build();

        assertThat(spelledOut.andThen(parted).toAfter(new Span(0, 1))).contains(new Span(0, 3));
        assertThat(spelledOut.andThen(parted).andThen(onlyTheMiddle).toAfter(new Span(0, 1)))
                .isEmpty();
    }

    @Property
    void mappingAgreesWithTheModel(@ForAll("changes") List<Run> runs) {
        assertMapsAlike(build(runs), ModelAlignment.of(runs));
    }

    @Property
    void compositionAgreesWithTheModelAndIsAssociative(@ForAll("chains") List<List<Run>> chain) {
        var first = build(chain.get(0));
        var second = build(chain.get(1));
        var third = build(chain.get(2));
        var model = ModelAlignment.of(chain.get(0))
                .andThen(ModelAlignment.of(chain.get(1)))
                .andThen(ModelAlignment.of(chain.get(2)));

        assertMapsAlike(first.andThen(second).andThen(third), model);
        assertMapsAlike(first.andThen(second.andThen(third)), model);
    }

    @Property
    void identityChangesNothing(@ForAll("changes") List<Run> runs) {
        var change = build(runs);
        var model = ModelAlignment.of(runs);

        assertMapsAlike(Alignment.identity(change.lengthBefore()).andThen(change), model);
        assertMapsAlike(change.andThen(Alignment.identity(change.lengthAfter())), model);
    }

    private static Alignment build(List<Run> runs) {
        var builder = new Alignment.Builder();
        for (var run : runs) {
            if (run.kept()) {
                builder.keep(run.before());
            } else if (run.before() == 0) {
                builder.insert(run.after());
            } else if (run.after() == 0) {
                builder.delete(run.before());
            } else {
                builder.replace(run.before(), run.after());
            }
        }
        return builder.build();
    }

    private static void assertMapsAlike(Alignment alignment, ModelAlignment model) {
        assertThat(alignment.lengthBefore()).isEqualTo(model.before());
        assertThat(alignment.lengthAfter()).isEqualTo(model.after());
        for (var span : spansOf(model.before())) {
            assertThat(alignment.toAfter(span)).as("after of %s", span).isEqualTo(model.toAfter(span));
        }
        for (var span : spansOf(model.after())) {
            assertThat(alignment.toBefore(span)).as("before of %s", span).isEqualTo(model.toBefore(span));
        }
    }

    private static List<Span> spansOf(int length) {
        var spans = new ArrayList<Span>();
        for (int start = 0; start < length; start++) {
            for (int end = start + 1; end <= length; end++) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    @Provide
    Arbitrary<List<Run>> changes() {
        return steps().map(steps -> consume(8, steps));
    }

    /** Three changes, each of the text that the one before it leaves. */
    @Provide
    Arbitrary<List<List<Run>>> chains() {
        return Combinators.combine(steps(), steps(), steps()).as((a, b, c) -> {
            var first = consume(8, a);
            var second = consume(lengthAfter(first), b);
            return List.of(first, second, consume(lengthAfter(second), c));
        });
    }

    private static int lengthAfter(List<Run> runs) {
        return runs.stream().mapToInt(Run::after).sum();
    }

    private static Arbitrary<List<Run>> steps() {
        var lengths = Arbitraries.integers().between(0, 3);
        return Combinators.combine(lengths, lengths, Arbitraries.of(true, false))
                .as((before, after, kept) -> new Run(before, kept ? before : after, kept))
                .list()
                .ofMaxSize(10);
    }

    /** As many of the steps as the text has code points for; what is left of it is kept. */
    private static List<Run> consume(int length, List<Run> steps) {
        var runs = new ArrayList<Run>();
        int left = length;
        for (var step : steps) {
            if (step.before() <= left && step.before() + step.after() > 0) {
                runs.add(step);
                left -= step.before();
            }
        }
        if (left > 0) {
            runs.add(new Run(left, left, true));
        }
        return runs;
    }
}

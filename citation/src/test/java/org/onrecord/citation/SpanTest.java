package org.onrecord.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1,1", "0,0", "3,3", "3,2", "-2,-1"})
    void nothingAndNonsenseAreNoSpans(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 <= start < end");
        assertThatThrownBy(() -> new CharRange(start, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 2).overlaps(new Span(2, 3))).isFalse();
        assertThat(new CharRange(2, 3).overlaps(new CharRange(0, 2))).isFalse();
    }

    @Test
    void spansSortByStartThenEnd() {
        assertThat(List.of(new Span(2, 3), new Span(0, 5), new Span(0, 2)).stream()
                        .sorted())
                .containsExactly(new Span(0, 2), new Span(0, 5), new Span(2, 3));
        assertThat(List.of(new CharRange(2, 3), new CharRange(0, 5), new CharRange(0, 2)).stream()
                        .sorted())
                .containsExactly(new CharRange(0, 2), new CharRange(0, 5), new CharRange(2, 3));
    }

    @Property
    void spansBehaveAsSetsOfCodePoints(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        var mine = IntStream.range(one.start(), one.end()).boxed().toList();
        var theirs = IntStream.range(other.start(), other.end()).boxed().toList();

        assertThat(one.length()).isEqualTo(mine.size());
        assertThat(one.contains(other)).isEqualTo(mine.containsAll(theirs));
        assertThat(one.overlaps(other)).isEqualTo(mine.stream().anyMatch(theirs::contains));
        assertThat(one.union(other)).isEqualTo(other.union(one));
        assertThat(one.union(other).contains(one)).isTrue();
        assertThat(one.union(other).start()).isIn(one.start(), other.start());
        assertThat(one.union(other).end()).isIn(one.end(), other.end());
    }

    @Property
    void rangesBehaveAsSpansDo(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        var mine = new CharRange(one.start(), one.end());
        var theirs = new CharRange(other.start(), other.end());
        var union = one.union(other);

        assertThat(mine.length()).isEqualTo(one.length());
        assertThat(mine.contains(theirs)).isEqualTo(one.contains(other));
        assertThat(mine.overlaps(theirs)).isEqualTo(one.overlaps(other));
        assertThat(mine.union(theirs)).isEqualTo(new CharRange(union.start(), union.end()));
        assertThat(mine.contains(theirs.start())).isEqualTo(one.start() <= other.start() && other.start() < one.end());
    }

    @Provide
    Arbitrary<Span> spans() {
        var starts = Arbitraries.integers().between(0, 12);
        var lengths = Arbitraries.integers().between(1, 12);
        return Combinators.combine(starts, lengths).as((start, length) -> new Span(start, start + length));
    }
}

package org.onrecord.citation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What an {@link Alignment} means, by brute force: for every code point of the old text, which ones of the new text are
 * tied to it.
 */
record ModelAlignment(List<BitSet> ties, int after) {

    record Run(int before, int after, boolean kept) {}

    static ModelAlignment of(List<Run> runs) {
        var ties = new ArrayList<BitSet>();
        int after = 0;
        for (var run : runs) {
            for (int i = 0; i < run.before; i++) {
                var tied = new BitSet();
                if (run.kept) {
                    tied.set(after + i);
                } else {
                    tied.set(after, after + run.after);
                }
                ties.add(tied);
            }
            after += run.after;
        }
        return new ModelAlignment(ties, after);
    }

    int before() {
        return ties.size();
    }

    Optional<Span> toAfter(Span span) {
        var found = new BitSet();
        ties.subList(span.start(), span.end()).forEach(found::or);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Span(found.nextSetBit(0), found.length()));
    }

    Optional<Span> toBefore(Span span) {
        var wanted = new BitSet();
        wanted.set(span.start(), span.end());
        int[] found = IntStream.range(0, before())
                .filter(i -> ties.get(i).intersects(wanted))
                .toArray();
        return found.length == 0 ? Optional.empty() : Optional.of(new Span(found[0], found[found.length - 1] + 1));
    }

    ModelAlignment andThen(ModelAlignment next) {
        var composed = new ArrayList<BitSet>();
        for (var tied : ties) {
            var found = new BitSet();
            tied.stream().forEach(middle -> found.or(next.ties.get(middle)));
            composed.add(found);
        }
        return new ModelAlignment(composed, next.after);
    }
}

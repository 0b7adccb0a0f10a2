package org.onrecord.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a changed text lies on the text that it came from, so that a span of the one can be found in the other. One change
 * is a list of runs, each kept or replaced; all lengths are code points. Alignments compose: {@code a.andThen(b)}.
 * Immutable.
 *
 * <p>A composition keeps its changes apart and follows a span through one after the other. To melt them into a single
 * list of runs would be shorter, but not true: what was tied to a run that another change cut in two would be tied to
 * both parts, and the result would depend on the order in which changes were composed.
 */
public final class Alignment {

    private final List<Change> changes;

    private Alignment(List<Change> changes) {
        this.changes = changes;
    }

    /** The alignment of a text of this many code points on itself. */
    public static Alignment identity(int length) {
        return new Builder().keep(length).build();
    }

    /** Code points of the old text. */
    public int lengthBefore() {
        return changes.get(0).before;
    }

    /** Code points of the new text. */
    public int lengthAfter() {
        return changes.get(changes.size() - 1).after;
    }

    /**
     * Where a span of the new text came from: the smallest span of the old text that holds all of its origin. Empty if
     * it was wholly inserted.
     *
     * @throws IndexOutOfBoundsException if the span ends past the new text
     */
    public Optional<Span> toBefore(Span span) {
        var found = List.of(requireInside(span, lengthAfter()));
        for (int i = changes.size() - 1; i >= 0; i--) {
            found = changes.get(i).map(found, false);
        }
        return around(found);
    }

    /**
     * Where a span of the old text went: the smallest span of the new text that holds all that is left of it. Empty if
     * it was wholly deleted.
     *
     * @throws IndexOutOfBoundsException if the span ends past the old text
     */
    public Optional<Span> toAfter(Span span) {
        var found = List.of(requireInside(span, lengthBefore()));
        for (var change : changes) {
            found = change.map(found, true);
        }
        return around(found);
    }

    /**
     * This change followed by another one.
     *
     * @throws IllegalArgumentException if the other does not begin with a text of the length in which this one ends
     */
    public Alignment andThen(Alignment next) {
        if (lengthAfter() != next.lengthBefore()) {
            throw new IllegalArgumentException(
                    "A text of " + lengthAfter() + " code points cannot be aligned as one of " + next.lengthBefore());
        }
        return new Alignment(
                Stream.concat(changes.stream(), next.changes.stream()).toList());
    }

    private static Span requireInside(Span span, int length) {
        if (span.end() > length) {
            throw new IndexOutOfBoundsException(span + " of a text of " + length + " code points");
        }
        return span;
    }

    private static Optional<Span> around(List<Span> spans) {
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(
                        spans.get(0).start(), spans.get(spans.size() - 1).end()));
    }

    /**
     * One run: {@code before} code points of the old text became {@code after} of the new one.
     *
     * @param kept the two are the same code points, one by one
     */
    private record Run(int before, int after, boolean kept) {}

    /** One rewriting of the text, from left to right. */
    private record Change(List<Run> runs, int before, int after) {

        static Change of(List<Run> runs) {
            return new Change(
                    List.copyOf(runs),
                    runs.stream().mapToInt(Run::before).sum(),
                    runs.stream().mapToInt(Run::after).sum());
        }

        /** Follows spans, ascending and apart, to the other side, where they are ascending and apart again. */
        List<Span> map(List<Span> spans, boolean forward) {
            var found = new ArrayList<Span>();
            int next = 0;
            int here = 0;
            int there = 0;
            for (var run : runs) {
                int hereEnd = here + (forward ? run.before : run.after);
                int thereEnd = there + (forward ? run.after : run.before);
                while (next < spans.size() && spans.get(next).end() <= here) {
                    next++;
                }
                // A run that is nothing on one side came in or went: no code point of the other is tied to it.
                for (int i = next; here < hereEnd && there < thereEnd && i < spans.size(); i++) {
                    int from = Math.max(here, spans.get(i).start());
                    int to = Math.min(hereEnd, spans.get(i).end());
                    if (from >= to) {
                        break;
                    }
                    add(found, run.kept ? new Span(from - here + there, to - here + there) : new Span(there, thereEnd));
                }
                here = hereEnd;
                there = thereEnd;
            }
            return found;
        }

        private static void add(List<Span> spans, Span span) {
            int last = spans.size() - 1;
            if (last >= 0 && span.start() <= spans.get(last).end()) {
                spans.set(last, spans.get(last).union(span));
            } else {
                spans.add(span);
            }
        }
    }

    /** Builds an alignment from left to right, as a text is rewritten. */
    public static final class Builder {
        private final List<Run> runs = new ArrayList<>();

        /** The next code points stay as they are. */
        public Builder keep(int codePoints) {
            return add(codePoints, codePoints, true);
        }

        /** The next code points go. */
        public Builder delete(int codePoints) {
            return add(codePoints, 0, false);
        }

        /** New code points come in here. */
        public Builder insert(int codePoints) {
            return add(0, codePoints, false);
        }

        /** The next {@code before} code points become {@code after} others, as a whole. */
        public Builder replace(int before, int after) {
            return add(before, after, false);
        }

        public Alignment build() {
            return new Alignment(List.of(Change.of(runs)));
        }

        private Builder add(int before, int after, boolean kept) {
            if (before < 0 || after < 0) {
                throw new IllegalArgumentException("A run cannot have a negative length: " + before + ", " + after);
            }
            if (before == 0 && after == 0) {
                return this;
            }
            int last = runs.size() - 1;
            if (kept && last >= 0 && runs.get(last).kept) {
                runs.set(last, new Run(runs.get(last).before + before, runs.get(last).after + after, true));
            } else {
                runs.add(new Run(before, after, kept));
            }
            return this;
        }
    }
}

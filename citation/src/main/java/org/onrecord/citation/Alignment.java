package org.onrecord.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a changed text lies on the text that it came from, so that a span of the one can be found in the other. A list of
 * runs, each kept or replaced; all lengths are code points. Alignments compose: {@code a.andThen(b)}. Immutable.
 */
public final class Alignment {

    /**
     * One run: {@code before} code points of the old text became {@code after} of the new one.
     *
     * @param kept the two are the same code points, one by one
     */
    private record Run(int before, int after, boolean kept) {}

    private final List<Run> runs;
    private final int before;
    private final int after;

    private Alignment(List<Run> runs) {
        this.runs = List.copyOf(runs);
        this.before = runs.stream().mapToInt(Run::before).sum();
        this.after = runs.stream().mapToInt(Run::after).sum();
    }

    /** The alignment of a text of this many code points on itself. */
    public static Alignment identity(int length) {
        return new Builder().keep(length).build();
    }

    /** Code points of the old text. */
    public int lengthBefore() {
        return before;
    }

    /** Code points of the new text. */
    public int lengthAfter() {
        return after;
    }

    /**
     * Where a span of the new text came from: the smallest span of the old text that holds all of its origin. Empty if
     * it was wholly inserted.
     *
     * @throws IndexOutOfBoundsException if the span ends past the new text
     */
    public Optional<Span> toBefore(Span span) {
        return map(span, after, false);
    }

    /**
     * Where a span of the old text went: the smallest span of the new text that holds all that is left of it. Empty if
     * it was wholly deleted.
     *
     * @throws IndexOutOfBoundsException if the span ends past the old text
     */
    public Optional<Span> toAfter(Span span) {
        return map(span, before, true);
    }

    /**
     * This change followed by another one.
     *
     * @throws IllegalArgumentException if the other does not begin with a text of the length in which this one ends
     */
    public Alignment andThen(Alignment next) {
        if (after != next.before) {
            throw new IllegalArgumentException(
                    "A text of " + after + " code points cannot be aligned as one of " + next.before);
        }
        return new Composition(runs, next.runs).compose();
    }

    private Optional<Span> map(Span span, int length, boolean forward) {
        if (span.end() > length) {
            throw new IndexOutOfBoundsException(span + " of a text of " + length + " code points");
        }
        int here = 0;
        int there = 0;
        int start = -1;
        int end = -1;
        for (var run : runs) {
            int hereLength = forward ? run.before : run.after;
            int thereLength = forward ? run.after : run.before;
            if (here < span.end() && span.start() < here + hereLength && thereLength > 0) {
                int from = run.kept ? there + Math.max(0, span.start() - here) : there;
                int to = run.kept ? there + Math.min(hereLength, span.end() - here) : there + thereLength;
                start = start < 0 ? from : start;
                end = to;
            }
            here += hereLength;
            there += thereLength;
        }
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
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

        /** The next {@code before} code points become {@code after} others. */
        public Builder replace(int before, int after) {
            return add(before, after, false);
        }

        public Alignment build() {
            return new Alignment(runs);
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

    /** Walks two lists of runs that share the text in the middle. */
    private static final class Composition {
        private final Cursor first;
        private final Cursor second;
        private final Builder composed = new Builder();

        Composition(List<Run> first, List<Run> second) {
            this.first = new Cursor(first, true);
            this.second = new Cursor(second, false);
        }

        Alignment compose() {
            while (!first.done() || !second.done()) {
                if (!first.done() && !second.done() && first.kept() && second.kept()) {
                    int both = Math.min(first.middle(), second.middle());
                    first.take(both);
                    second.take(both);
                    composed.keep(both);
                } else {
                    replaceUntilBothEnd();
                }
            }
            return composed.build();
        }

        /** Takes whole replaced runs from either side until both sides have used the same part of the middle. */
        private void replaceUntilBothEnd() {
            int oldLength = 0;
            int newLength = 0;
            int usedByFirst = 0;
            int usedBySecond = 0;
            do {
                boolean fromFirst =
                        usedByFirst != usedBySecond ? usedByFirst < usedBySecond : !first.done() && !first.kept();
                var side = fromFirst ? first : second;
                int missing = Math.abs(usedByFirst - usedBySecond);
                int middle = side.kept() ? Math.min(missing, side.middle()) : side.middle();
                int outer = side.take(middle);
                if (fromFirst) {
                    usedByFirst += middle;
                    oldLength += outer;
                } else {
                    usedBySecond += middle;
                    newLength += outer;
                }
            } while (usedByFirst != usedBySecond);
            composed.replace(oldLength, newLength);
        }
    }

    /** A place in a list of runs, one side of which is the text in the middle. */
    private static final class Cursor {
        private final List<Run> runs;
        private final boolean middleIsAfter;
        private int index;
        private int taken;

        Cursor(List<Run> runs, boolean middleIsAfter) {
            this.runs = runs;
            this.middleIsAfter = middleIsAfter;
        }

        boolean done() {
            return index == runs.size();
        }

        boolean kept() {
            return runs.get(index).kept;
        }

        /** Code points of the middle that are left in the current run. */
        int middle() {
            var run = runs.get(index);
            return (middleIsAfter ? run.after : run.before) - taken;
        }

        /** Uses this many code points of the middle; returns how many of the outer text go with them. */
        int take(int codePoints) {
            var run = runs.get(index);
            taken += codePoints;
            if (!run.kept || middle() == 0) {
                index++;
                taken = 0;
            }
            return run.kept ? codePoints : middleIsAfter ? run.before : run.after;
        }
    }
}

package org.onrecord.extraction.analysis;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

/** Stages that misbehave on texts with certain words and leave all others alone. */
public final class TestStages {

    public static final String HANGS = "this text hangs";
    public static final String HANGS_FOR_GOOD = "this text hangs for good";
    public static final String OVERFLOWS = "this text overflows the stack";
    public static final String EXHAUSTS = "this text exhausts the memory";
    public static final String THROWS = "this text throws";

    private TestStages() {}

    /** A stage that does what {@code work} says. */
    static Stage of(String name, UnaryOperator<AnalysedText> work) {
        return of(name, Set.of(), work);
    }

    /** A stage that adds layers. */
    static Stage of(String name, Set<Layer<?>> adds, UnaryOperator<AnalysedText> work) {
        return new TestStage(name, adds, work);
    }

    /** Hangs on {@link #HANGS}, in a way that an interruption ends. */
    public static Stage hanging() {
        return of("hanging", text -> {
            if (text.text().contains(HANGS_FOR_GOOD)) {
                return text;
            }
            if (text.text().contains(HANGS)) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return text;
        });
    }

    /** Hangs on {@link #HANGS_FOR_GOOD} until the latch opens, whoever interrupts it. */
    public static Stage hangingFor(CountDownLatch release) {
        return of("hanging-for-good", text -> {
            if (text.text().contains(HANGS_FOR_GOOD)) {
                awaitUninterrupted(release);
            }
            return text;
        });
    }

    /** Throws what the text asks for. */
    public static Stage crashing() {
        return of("crashing", text -> {
            if (text.text().contains(OVERFLOWS)) {
                return text.with(Layer.named("depth"), depth(1));
            }
            if (text.text().contains(EXHAUSTS)) {
                throw new OutOfMemoryError("as if");
            }
            if (text.text().contains(THROWS)) {
                throw new IllegalStateException("at " + text.text());
            }
            return text;
        });
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int depth(int above) {
        return 1 + depth(above + 1);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException ignored) {
                // That is the point.
            }
        }
    }

    private record TestStage(String name, Set<Layer<?>> adds, UnaryOperator<AnalysedText> work) implements Stage {
        @Override
        public String version() {
            return "1";
        }

        @Override
        public Set<Layer<?>> needs() {
            return Set.of();
        }

        @Override
        public AnalysedText apply(AnalysedText text) {
            return work.apply(text);
        }
    }
}

package org.onrecord.extraction.analysis;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to analyse a text. */
public sealed interface AnalysisOutcome {

    /** Answers with the function that fits. */
    <T> T match(Function<AnalysedText, T> analysed, Function<NotAnalysable, T> notAnalysable, Supplier<T> busy);

    /** All stages ran and what they found holds together. */
    record Analysed(AnalysedText text) implements AnalysisOutcome {
        @Override
        public <T> T match(Function<AnalysedText, T> analysed, Function<NotAnalysable, T> no, Supplier<T> busy) {
            return analysed.apply(text);
        }
    }

    /**
     * The text cannot be analysed by this pipeline; trying again would end the same way.
     *
     * @param reason what happened
     * @param stage the stage in which it happened, null if it was not in a stage
     * @param detail one sentence for a person; holds nothing of the text
     */
    record NotAnalysable(Reason reason, @Nullable String stage, String detail) implements AnalysisOutcome {
        @Override
        public <T> T match(Function<AnalysedText, T> analysed, Function<NotAnalysable, T> no, Supplier<T> busy) {
            return no.apply(this);
        }
    }

    /** Too many texts are analysed or wait already. */
    record Busy() implements AnalysisOutcome {
        @Override
        public <T> T match(Function<AnalysedText, T> analysed, Function<NotAnalysable, T> no, Supplier<T> busy) {
            return busy.get();
        }
    }

    /** Why a text cannot be analysed. */
    enum Reason {
        /** It took longer than it may. */
        TIMED_OUT,
        /** A stage threw. */
        CRASHED,
        /** What a stage found contradicts the text or other findings. */
        INCONSISTENT
    }
}

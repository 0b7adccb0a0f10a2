package org.onrecord.ingest.submission;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.ProblemException;

/** What became of one submission among many: stored, or refused with a problem. */
public final class Answer {

    private final @Nullable Submitted submitted;
    private final @Nullable ProblemException refusal;

    private Answer(@Nullable Submitted submitted, @Nullable ProblemException refusal) {
        this.submitted = submitted;
        this.refusal = refusal;
    }

    static Answer stored(Submitted submitted) {
        return new Answer(submitted, null);
    }

    static Answer refused(ProblemException refusal) {
        return new Answer(null, refusal);
    }

    void ifStored(Consumer<Submitted> consumer) {
        if (submitted != null) {
            consumer.accept(submitted);
        }
    }

    /** What one of the two makes of it. */
    public <T> T map(Function<Submitted, T> stored, Function<ProblemException, T> refused) {
        if (submitted != null) {
            return stored.apply(submitted);
        }
        if (refusal != null) {
            return refused.apply(refusal);
        }
        throw new IllegalStateException("Neither stored nor refused");
    }
}

package org.onrecord.platform.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/** Ends one try of a task. */
public final class TaskFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final boolean worthAnotherTry;
    private final @Nullable Instant notBefore;

    private TaskFailure(Problem problem, boolean worthAnotherTry, @Nullable Instant notBefore) {
        super(problem.title() + ": " + problem.detail());
        this.problem = problem;
        this.worthAnotherTry = worthAnotherTry;
        this.notBefore = notBefore;
    }

    /** The cause may pass: try again later. */
    public static TaskFailure retry(Problem problem) {
        return new TaskFailure(problem, true, null);
    }

    /** Another try would end the same way: park it now. */
    public static TaskFailure park(Problem problem) {
        return new TaskFailure(problem, false, null);
    }

    /** It is not the time for it yet: come again then. Does not count as a try; when to give up is for the handler to say. */
    public static TaskFailure later(Problem problem, Instant at) {
        return new TaskFailure(problem, true, at);
    }

    public Problem problem() {
        return problem;
    }

    /** When it is to be tried again if that does not count as a try. */
    @Nullable
    Instant notBefore() {
        return notBefore;
    }

    boolean isWorthAnotherTry() {
        return worthAnotherTry;
    }
}

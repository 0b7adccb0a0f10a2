package org.onrecord.platform.task;

import org.onrecord.platform.problem.Problem;

/** Ends one try of a task. */
public final class TaskFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final boolean worthAnotherTry;

    private TaskFailure(Problem problem, boolean worthAnotherTry) {
        super(problem.title() + ": " + problem.detail());
        this.problem = problem;
        this.worthAnotherTry = worthAnotherTry;
    }

    /** The cause may pass: try again later. */
    public static TaskFailure retry(Problem problem) {
        return new TaskFailure(problem, true);
    }

    /** Another try would end the same way: park it now. */
    public static TaskFailure park(Problem problem) {
        return new TaskFailure(problem, false);
    }

    public Problem problem() {
        return problem;
    }

    boolean isWorthAnotherTry() {
        return worthAnotherTry;
    }
}

package org.onrecord.platform.problem;

import java.util.function.UnaryOperator;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.title() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The same problem with each of its errors put another way, of a body in another format for example. */
    public ProblemException withErrors(UnaryOperator<FieldError> change) {
        var errors = problem.errors().stream().map(change).toList();
        return new ProblemException(new Problem(
                problem.type(), problem.title(), problem.status(), problem.detail(), errors, problem.members()));
    }

    /** The same problem with one more member, an id for example. */
    public ProblemException with(String name, Object value) {
        return new ProblemException(problem.with(name, value));
    }
}

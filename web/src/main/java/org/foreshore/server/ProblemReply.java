package org.foreshore.server;

import java.io.Serial;

/** Ends a request with a {@link Problem}. */
final class ProblemReply extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemReply(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    ProblemReply(int status, String title, String detail) {
        this(Problem.of(status, title, detail));
    }

    Problem problem() {
        return problem;
    }
}

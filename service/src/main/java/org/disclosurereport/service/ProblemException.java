package org.disclosurereport.service;

import java.util.List;
import java.util.Map;
import org.disclosurereport.batch.ReadProblem;

/** A request that is answered with a problem. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The problem, which is answered and never serialized. */
    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.kind().name(), null, false, false);
        this.problem = problem;
    }

    static ProblemException of(ProblemKind kind) {
        return new ProblemException(new Problem(kind, Map.of(), List.of()));
    }

    static ProblemException of(ProblemKind kind, Map<String, ?> attributes) {
        return new ProblemException(new Problem(kind, attributes, List.of()));
    }

    /** A document that can't be read, for each reason that there is. */
    static ProblemException unreadable(List<ReadProblem> reasons) {
        return new ProblemException(Problem.unreadable(reasons));
    }

    Problem problem() {
        return problem;
    }
}

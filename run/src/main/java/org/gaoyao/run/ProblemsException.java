package org.gaoyao.run;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Says that something a person asked for was not done, and every reason for it. Shown without a stack trace. */
public final class ProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * A refusal with its reasons.
     *
     * @param task what was not done, as a sentence without its full stop: "the statutes were not imported"
     * @param problems at least one
     */
    public ProblemsException(String task, List<Problem> problems) {
        super(task + ":\n" + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** A refusal with one reason. */
    public static ProblemsException of(String task, String where, String what, String next) {
        return new ProblemsException(task, List.of(new Problem(where, what, next)));
    }

    /** A refusal whose reason is a failed read or write. */
    public static ProblemsException of(String task, IOException failure) {
        ProblemsException refusal = new ProblemsException(task, List.of(Problem.of(failure)));
        refusal.initCause(failure);
        return refusal;
    }

    /** The reasons. */
    public List<Problem> problems() {
        return problems;
    }
}

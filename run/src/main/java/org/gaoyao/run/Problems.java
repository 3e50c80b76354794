package org.gaoyao.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects everything that is wrong, so that a person hears all of it at once instead of the first of it.
 *
 * <p>Not safe for concurrent use.
 */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds a problem by its parts. */
    public void add(String where, String what, String next) {
        found.add(new Problem(where, what, next));
    }

    /** What was found so far, in the order in which it was added. */
    public List<Problem> found() {
        return List.copyOf(found);
    }

    /** Whether nothing was found so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Throws if anything was found.
     *
     * @param task what could not be done because of it, as a sentence without its full stop
     * @throws ProblemsException with all problems
     */
    public void throwIfAny(String task) {
        if (!found.isEmpty()) {
            throw new ProblemsException(task, found);
        }
    }
}

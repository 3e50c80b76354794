package org.gaoyao.law.intake;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.run.Problem;
import org.gaoyao.run.ProblemsException;

/**
 * What was read from files: the sound laws, everything that was wrong, and the laws that are left out because of it.
 *
 * @param texts laws without any problem
 * @param problems every problem with file and row or line, in reading order
 * @param leftOut titles (or ids, where the title could not be read) of laws that have a problem
 * @param skipped files found in a folder that hold no law
 */
public record Harvest(List<LawText> texts, List<Problem> problems, List<String> leftOut, List<String> skipped) {

    public Harvest {
        texts = List.copyOf(texts);
        problems = List.copyOf(problems);
        leftOut = List.copyOf(leftOut);
        skipped = List.copyOf(skipped);
    }

    /** The texts, if nothing at all was wrong. */
    public List<LawText> orThrow() {
        if (!problems.isEmpty()) {
            throw new ProblemsException("the law could not be read", problems);
        }
        return texts;
    }

    /** Nothing. */
    static Harvest none() {
        return new Harvest(List.of(), List.of(), List.of(), List.of());
    }

    /** One problem that a whole file has. */
    static Harvest refused(Problem problem) {
        return new Harvest(List.of(), List.of(problem), List.of(), List.of());
    }

    /** This and another harvest together. */
    public Harvest and(Harvest other) {
        return new Harvest(
                joined(texts, other.texts),
                joined(problems, other.problems),
                joined(leftOut, other.leftOut),
                joined(skipped, other.skipped));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        var all = new ArrayList<T>(one);
        all.addAll(other);
        return all;
    }
}

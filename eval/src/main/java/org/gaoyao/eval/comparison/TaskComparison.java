package org.gaoyao.eval.comparison;

import java.util.List;
import org.gaoyao.score.statistic.PairedBootstrap.Difference;

/**
 * Two runs on one task.
 *
 * @param task the task's id
 * @param name what the task is called
 * @param pairs how many questions both answered and both marks of which count
 * @param first the figure of the first run over these questions
 * @param second that of the second
 * @param difference the second less the first, by the paired bootstrap
 * @param gained how many questions only the second run answered wholly right
 * @param lost how many only the first did
 * @param test which test the probability is of
 * @param probability of a difference as large if both runs are equally good
 * @param adjusted the same for having looked at all tasks
 * @param uncounted questions that both answered, but of which a mark does not count: failed requests, unusable references
 * @param onlyFirst numbers of the questions that only the first run answered
 * @param onlySecond those that only the second did
 * @param changes the questions on which verdicts differ, or scores by {@link Comparison#LEAST_CHANGE} or more
 */
public record TaskComparison(
        String task,
        ScoredRun.TaskName name,
        int pairs,
        double first,
        double second,
        Difference difference,
        int gained,
        int lost,
        Procedure test,
        double probability,
        double adjusted,
        int uncounted,
        List<Integer> onlyFirst,
        List<Integer> onlySecond,
        List<Change> changes) {

    /** How the probability was found. */
    public enum Procedure {
        /** McNemar's exact test: every mark of the task is right or wrong. */
        MCNEMAR,
        /** The paired bootstrap. */
        BOOTSTRAP,
        /** There was nothing to test: no question counts on both sides. */
        NONE
    }

    public TaskComparison {
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
        changes = List.copyOf(changes);
    }

    TaskComparison adjusted(double value) {
        return new TaskComparison(
                task,
                name,
                pairs,
                first,
                second,
                difference,
                gained,
                lost,
                test,
                probability,
                value,
                uncounted,
                onlyFirst,
                onlySecond,
                changes);
    }
}

package org.gaoyao.train.curriculum;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.gaoyao.moot.exercise.Task;

/**
 * A phase of a curriculum.
 *
 * @param name for people and figures
 * @param tasks that are trained on, at least one
 * @param longest how many tokens a completion may have
 * @param mostSteps after how many steps the next phase begins whatever was reached
 */
public record Phase(String name, Set<Task> tasks, int longest, long mostSteps) {

    public Phase {
        if (tasks.isEmpty() || longest < 1 || mostSteps < 1) {
            throw new IllegalArgumentException(
                    "a phase has a task, completions of at least 1 token and at least 1 step, got %s, %d, %d"
                            .formatted(tasks, longest, mostSteps));
        }
        tasks = Collections.unmodifiableSet(EnumSet.copyOf(tasks));
    }
}

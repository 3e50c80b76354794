package org.gaoyao.app.command.eval;

import java.util.List;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;

/** The tasks that {@code --tasks} names. */
final class ChosenTasks {

    private ChosenTasks() {}

    /**
     * The named tasks in the order of the benchmark; all if none is named.
     *
     * @param refused what is not done if a name is wrong
     * @throws org.gaoyao.run.ProblemsException with every name that is no task, and the nearest that is
     */
    static List<Task> of(Benchmark definition, List<String> names, String refused) {
        List<String> known = definition.tasks().stream().map(Task::id).toList();
        var problems = new Problems();
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(
                        "--tasks " + name,
                        "is no task of " + definition.name(),
                        Nearest.of(name, known)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("gaoyao eval list")));
        problems.throwIfAny(refused);
        return definition.tasks().stream()
                .filter(task -> names.isEmpty() || names.contains(task.id()))
                .toList();
    }
}

package org.gaoyao.eval.result;

import java.util.List;
import java.util.Optional;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.rule.LetterChoice;
import org.gaoyao.run.Problem;

/**
 * The scores of one model on a benchmark.
 *
 * @param benchmark the benchmark
 * @param tasks one result for each task that has answers, in the order of the benchmark
 * @param notes what was scored and should be looked at: empty references, answers to no question
 */
public record Scoreboard(Benchmark benchmark, List<TaskResult> tasks, List<Problem> notes) {

    public Scoreboard {
        tasks = List.copyOf(tasks);
        notes = List.copyOf(notes);
    }

    /** How many questions of the scored tasks have no answer. */
    public int missing() {
        return tasks.stream().mapToInt(task -> task.missing().size()).sum();
    }

    /** How many answers belong to no question. */
    public int surplus() {
        return tasks.stream().mapToInt(task -> task.surplus().size()).sum();
    }

    /** How many answers were scored. */
    public int records() {
        return tasks.stream().mapToInt(task -> task.records().size()).sum();
    }

    /** Shares of right answers over several tasks, as the benchmark's authors report them; of tasks that have answers. */
    public List<PoolResult> pools() {
        return benchmark.pools().stream()
                .map(pool -> PoolResult.of(pool, tasks))
                .filter(pool -> pool.n() > 0)
                .toList();
    }

    /** The share of the questions of the scored tasks that have an answer. */
    public double coverage() {
        int answered = records() - surplus();
        return answered + missing() == 0 ? 0 : (double) answered / (answered + missing());
    }

    /** The option letters of all tasks whose answers are letters. */
    List<LetterChoice> choices() {
        return tasks.stream()
                .flatMap(task -> task.diagnosis().choices().stream())
                .toList();
    }

    /** The means of each level that has a task with answers, in the order of the benchmark. */
    public List<LevelMean> levels() {
        return benchmark.levels().stream()
                .flatMap(level -> mean(level).stream())
                .toList();
    }

    private Optional<LevelMean> mean(Benchmark.Level level) {
        List<TaskResult> within = tasks.stream()
                .filter(task -> task.task().level().equals(level.id()))
                .toList();
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(new LevelMean(
                        level,
                        within.size(),
                        within.stream()
                                .mapToDouble(TaskResult::published)
                                .average()
                                .orElse(0),
                        within.stream()
                                .mapToDouble(TaskResult::corrected)
                                .average()
                                .orElse(0)));
    }
}

package org.gaoyao.eval.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Form;
import org.gaoyao.eval.benchmark.Layout;
import org.gaoyao.eval.benchmark.Prompt;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Standing;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.rule.Item;
import org.gaoyao.eval.rule.Mark;
import org.gaoyao.eval.rule.Scoring;
import org.gaoyao.eval.rule.Scorings;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;

/** Benchmarks that users define: tasks with a file each, or one file of lines that say everything themselves. */
public final class OwnBenchmark {

    static final String LEVEL = "own";
    private static final double NEARLY_ONE = 1 - 1e-6;

    private OwnBenchmark() {}

    /**
     * A benchmark of tasks with a file each.
     *
     * @param name its name
     * @param definition the file that defines it, in whose folder the others lie
     */
    public static Benchmark of(String name, Path definition, List<OwnTask> tasks) {
        return of(name, definition, tasks, Form.OWN);
    }

    static Benchmark of(String name, Path definition, List<OwnTask> tasks, Form form) {
        var benchmark = new LinkedHashMap<String, Object>();
        benchmark.put("id", name);
        benchmark.put("name", name);
        benchmark.put("version", "");
        benchmark.put("source", definition.toString());
        benchmark.put("licence", "");
        benchmark.put("standing", Standing.USER);
        benchmark.put("layout", Layout.RECORDS);
        benchmark.put("prompts", List.of(Prompt.plain("own", "", "")));
        benchmark.put("levels", List.of(new Benchmark.Level(LEVEL, "自定义", "own")));
        benchmark.put("tasks", tasks.stream().map(task -> task.task(form)).toList());
        return Json.as(Benchmark.class, Json.parse(Json.line(benchmark)));
    }

    /**
     * Reads every record of a benchmark and tries its answer against itself: what is missing, what stands twice, and what no
     * answer could be scored against is named, all at once.
     */
    public static void check(Benchmark benchmark, Path folder, Problems problems) throws IOException {
        var questions = new Questions(benchmark, folder);
        for (Task task : benchmark.tasks()) {
            Path file = questions.file(task);
            if (!Files.isRegularFile(file)) {
                problems.add(file.toString(), "is not there: task " + task.id() + " has its records in it", "");
                continue;
            }
            try {
                check(task, questions.of(task).orElseThrow(), file, folder, problems);
            } catch (ProblemsException wrong) {
                wrong.problems().forEach(problems::add);
            }
        }
    }

    private static void check(Task task, List<Question> asked, Path file, Path folder, Problems problems)
            throws IOException {
        if (asked.isEmpty()) {
            problems.add(file.toString(), "has no record of task " + task.id(), "");
        }
        Scoring scoring = Scorings.of(task, folder, List.of());
        for (int i = 0; i < asked.size(); i++) {
            String answer = asked.get(i).answer();
            Optional<String> wrong = unscorable(scoring, answer);
            if (wrong.isPresent()) {
                problems.add(
                        "%s, record %d of task %s".formatted(file, i + 1, task.id()),
                        "the answer \"%s\" cannot be scored: %s".formatted(answer, wrong.get()),
                        task.options().isEmpty()
                                ? "docs/eval.md says what answers of each measure look like"
                                : "options are " + String.join(", ", task.options()));
            }
        }
    }

    /** Why an answer does not score 1 against itself; empty if it does. */
    static Optional<String> unscorable(Scoring scoring, String answer) {
        try {
            Mark mark = scoring.published(new Item(0, "", "", answer, answer));
            return mark.state() == Mark.State.SCORED && mark.value() >= NEARLY_ONE
                    ? Optional.empty()
                    : Optional.of(mark.score().reason());
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(Objects.toString(unreadable.getMessage()));
        }
    }
}

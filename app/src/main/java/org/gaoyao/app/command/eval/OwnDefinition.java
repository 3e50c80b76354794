package org.gaoyao.app.command.eval;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Binder;
import org.gaoyao.app.setting.Default;
import org.gaoyao.app.setting.Yaml;
import org.gaoyao.app.setting.YamlReader;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.OwnMeasure;
import org.gaoyao.eval.own.OwnBenchmark;
import org.gaoyao.eval.own.OwnTask;
import org.gaoyao.run.Problems;

/**
 * A user's benchmark as YAML.
 *
 * @param name its name
 * @param tasks its tasks
 */
record OwnDefinition(
        @About("its name") String name, @About("its tasks") List<Yaml> tasks) {

    OwnDefinition {
        tasks = List.copyOf(tasks);
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("tasks: there must be at least one");
        }
    }

    /**
     * A task.
     *
     * @param name its name
     * @param file its records
     * @param fields our names of fields to those of the file
     * @param prompt the prompt, with names of fields in braces
     * @param measure how it is scored
     * @param options the names among which an answer chooses
     */
    record DefinedTask(
            @About("its name") String name,

            @About("its records, a JSON array or JSON lines, beside the definition")
            String file,

            @About("our names of fields to those of the file: {answer: 答案}") @Default("{}")
            Map<String, String> fields,

            @About("the prompt, with names of fields in braces") @Default("\"{question}\"")
            String prompt,

            @About("how it is scored") OwnMeasure measure,

            @About("the names among which an answer chooses") @Default("[]")
            List<String> options) {

        DefinedTask {
            options = List.copyOf(options);
            if (measure.needsOptions() && options.isEmpty()) {
                throw new IllegalArgumentException("options: measure " + measure.key() + " needs them");
            }
        }

        private OwnTask own() {
            return new OwnTask(name, file, fields, prompt, measure, options);
        }
    }

    /** The benchmark that a file defines, as far as it could be read; every mistake goes to {@code problems}. */
    static Optional<Benchmark> read(Path file, Problems problems) {
        var binder = new Binder(problems);
        return YamlReader.read(file, problems)
                .flatMap(yaml -> binder.bind(yaml, OwnDefinition.class))
                .map(definition -> definition.benchmark(file, binder, problems));
    }

    private Benchmark benchmark(Path file, Binder binder, Problems problems) {
        var own = new LinkedHashMap<String, OwnTask>();
        for (Yaml yaml : tasks) {
            binder.bind(yaml, DefinedTask.class).ifPresent(task -> {
                if (own.putIfAbsent(task.name(), task.own()) != null) {
                    problems.add(yaml.place().where(), "another task is called \"" + task.name() + "\"", "rename one");
                }
            });
        }
        return OwnBenchmark.of(name, file, List.copyOf(own.values()));
    }
}

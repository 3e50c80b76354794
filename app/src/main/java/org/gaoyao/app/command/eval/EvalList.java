package org.gaoyao.app.command.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Columns;
import org.gaoyao.app.command.Shared;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Standing;
import org.gaoyao.eval.benchmark.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao eval list}: the benchmarks that are known and their tasks. */
@Command(
        name = "list",
        description = "The benchmarks that are known, with their tasks. 列出评测集与任务。",
        mixinStandardHelpOptions = true)
public final class EvalList implements Callable<Integer> {

    @Mixin
    private Shared shared;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Only these, or files of your own (.yaml, .jsonl). 仅这些，或自定义评测文件。")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        for (String name : names.isEmpty() ? Benchmark.KNOWN : names) {
            boolean known = Benchmark.KNOWN.contains(name);
            Benchmark benchmark =
                    known ? Benchmark.of(name) : ChosenBenchmark.of(name, null).benchmark();
            out.println("%s  %s  %s  %s"
                    .formatted(benchmark.id(), benchmark.version(), benchmark.licence(), benchmark.source()));
            out.println("  " + words(benchmark.standing()));
            var columns = new Columns();
            for (Task task : benchmark.tasks()) {
                columns.add(
                        task.id(),
                        shared.language().say(task.english(), task.chinese()),
                        task.level(),
                        task.standing().map(this::words).orElse(""));
            }
            columns.lines().forEach(line -> out.println("  " + line));
        }
        out.flush();
        return 0;
    }

    private String words(Standing standing) {
        return shared.language().say(standing.english(), standing.chinese());
    }
}

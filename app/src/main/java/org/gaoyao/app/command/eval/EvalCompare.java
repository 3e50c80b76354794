package org.gaoyao.app.command.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Columns;
import org.gaoyao.app.command.Shared;
import org.gaoyao.eval.comparison.Comparison;
import org.gaoyao.eval.comparison.ComparisonFiles;
import org.gaoyao.eval.comparison.Rule;
import org.gaoyao.eval.comparison.ScoredRun;
import org.gaoyao.eval.comparison.TaskComparison;
import org.gaoyao.score.statistic.Correction;
import org.gaoyao.score.statistic.PairedBootstrap.Difference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao eval compare}: how sure the difference of two runs is, and which answers changed. */
@Command(
        name = "compare",
        description = "Compares two runs on the same questions: paired tests for each task and over all, and every"
                + " answer that changed. 对比两次评测。",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class EvalCompare implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "[NAME=]RUN_A",
            description = "What gaoyao eval score or run wrote for the first. 前一次的结果目录。")
    private String first = "";

    @Parameters(index = "1", paramLabel = "[NAME=]RUN_B", description = "The same for the second. 后一次的结果目录。")
    private String second = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes comparison.json, .md and .html and changes.jsonl there. 对比结果目录。")
    private @Nullable Path out;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            defaultValue = "CORRECTED",
            description = "By which marks: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}). 依据哪套规则。")
    private Rule rule = Rule.CORRECTED;

    @Option(
            names = "--correction",
            paramLabel = "NAME",
            defaultValue = "HOLM",
            description = "For looking at many tasks: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}). 多重比较校正。")
    private Correction correction = Correction.HOLM;

    @Mixin
    private Shared shared = new Shared();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Comparison comparison = Comparison.of(run(first), run(second), rule, correction);
        show(comparison, spec.commandLine().getOut());
        if (out != null) {
            ComparisonFiles.write(comparison, out);
        }
        return 0;
    }

    private static ScoredRun run(String given) throws IOException {
        NamedFolder named = NamedFolder.of(given);
        return ScoredRun.read(named.name(), named.folder());
    }

    private void show(Comparison comparison, PrintWriter terminal) {
        terminal.println("%s: %s → %s".formatted(comparison.benchmark(), comparison.first(), comparison.second()));
        var columns = new Columns();
        columns.add(
                say("task", "任务"),
                say("name", "名称"),
                say("pairs", "题数"),
                say("first", "前"),
                say("second", "后"),
                say("difference, 95 %", "差值及 95% 区间"),
                "p",
                say("adjusted", "校正后"),
                say("gained", "新对"),
                say("lost", "新错"),
                say("changed", "变化"));
        for (TaskComparison task : comparison.tasks()) {
            columns.add(
                    task.task(),
                    say(task.name().english(), task.name().chinese()),
                    Integer.toString(task.pairs()),
                    figure(task.first()),
                    figure(task.second()),
                    interval(task.difference()),
                    probability(task.probability()),
                    probability(task.adjusted()) + (task.adjusted() < 0.05 ? " *" : ""),
                    Integer.toString(task.gained()),
                    Integer.toString(task.lost()),
                    Integer.toString(task.changes().size()));
        }
        columns.lines().forEach(line -> terminal.println("  " + line));
        comparison
                .overall()
                .ifPresent(overall -> terminal.println(say("mean difference", "平均差值") + " " + interval(overall) + ", p "
                        + probability(overall.probability())));
        for (TaskComparison task : comparison.tasks()) {
            alone(task, terminal);
        }
        if (!comparison.unpaired().isEmpty()) {
            terminal.println(
                    "  ! " + say("in one run only: tasks ", "仅一方有的任务：") + String.join(", ", comparison.unpaired()));
        }
        terminal.flush();
    }

    /** What of a task could not be compared. */
    private void alone(TaskComparison task, PrintWriter terminal) {
        if (!task.onlyFirst().isEmpty() || !task.onlySecond().isEmpty()) {
            terminal.println("  ! " + task.task() + ": "
                    + say("%d questions answered by the first only, %d by the second only", "%d 题仅前者作答，%d 题仅后者作答")
                            .formatted(
                                    task.onlyFirst().size(), task.onlySecond().size()));
        }
        if (task.uncounted() > 0) {
            terminal.println("  ! " + task.task() + ": "
                    + say("%d questions do not count on both sides", "%d 题至少一方不计分")
                            .formatted(task.uncounted()));
        }
    }

    private String say(String english, String chinese) {
        return shared.language().say(english, chinese);
    }

    private static String interval(Difference difference) {
        return String.format(
                Locale.ROOT,
                "%+.4f [%+.4f, %+.4f]",
                difference.value(),
                difference.interval().low(),
                difference.interval().high());
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String probability(double value) {
        return value < 0.0001 ? "<0.0001" : figure(value);
    }
}

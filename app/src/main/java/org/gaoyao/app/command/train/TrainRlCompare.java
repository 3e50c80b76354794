package org.gaoyao.app.command.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.score.statistic.PairedBootstrap.Difference;
import org.gaoyao.train.reinforcement.Comparison;
import org.gaoyao.train.reinforcement.Examinations;
import org.gaoyao.train.reinforcement.Examined;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao train rl-compare}: what reinforcement changed, over several seeds, or two ways to do it. */
@Command(
        name = "rl-compare",
        description = {
            "Compares held-out answers of finished runs of gaoyao train rl by the paired bootstrap: each run's last"
                    + " with its first, or with those of other runs. 比较强化学习的结果。",
            "Every prompt of every run is a pair, every task weighs the same. 各任务权重相同。"
        },
        mixinStandardHelpOptions = true)
final class TrainRlCompare implements Callable<Integer> {

    private static final String TASK = "nothing was compared";

    @Mixin
    private Shared shared = new Shared();

    @Parameters(paramLabel = "RUN", arity = "1..*", description = "Runs, one for each seed. 运行目录，每个种子一个。")
    private List<Path> runs = new ArrayList<>();

    @Option(
            names = "--against",
            paramLabel = "RUN",
            description =
                    "The runs that they are compared with, seed for seed; else each with its own beginning. 对照运行。")
    private List<Path> against = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!against.isEmpty() && against.size() != runs.size()) {
            throw ProblemsException.of(
                    TASK,
                    "--against",
                    "names %d runs for %d".formatted(against.size(), runs.size()),
                    "name one for each, in the order of the seeds");
        }
        var first = new ArrayList<List<Examined>>();
        var second = new ArrayList<List<Examined>>();
        for (int i = 0; i < runs.size(); i++) {
            second.add(examinations(runs.get(i)).last());
            first.add(
                    against.isEmpty()
                            ? examinations(runs.get(i)).first()
                            : examinations(against.get(i)).last());
        }
        table(comparisons(first, second));
        return 0;
    }

    private static List<Comparison> comparisons(List<List<Examined>> first, List<List<Examined>> second) {
        try {
            return Comparison.of(first, second);
        } catch (IllegalArgumentException others) {
            throw ProblemsException.of(
                    TASK,
                    "the runs",
                    String.valueOf(others.getMessage()),
                    "compare runs with the same seed, --held-out and rl.look.prompts");
        }
    }

    private static Examinations examinations(Path run) {
        Path folder = Files.isDirectory(run.resolve("rl")) ? run.resolve("rl") : run;
        if (!Files.isDirectory(folder.resolve(Examinations.FOLDER))) {
            throw ProblemsException.of(
                    TASK, run.toString(), "has no held-out answers", "give the --out of gaoyao train rl");
        }
        return new Examinations(folder.resolve(Examinations.FOLDER));
    }

    private void table(List<Comparison> rows) {
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%-24s %7s %7s %18s %7s %7s %18s %7s%n",
                        shared.language().say("task", "任务"),
                        shared.language().say("greedy", "贪心"),
                        "→",
                        "Δ (p)",
                        shared.language().say("sampled", "抽样"),
                        "→",
                        "Δ (p)",
                        shared.language().say("faults", "格式错"));
        for (Comparison row : rows) {
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "%-24s %7.3f %7.3f %18s %7.3f %7.3f %18s %6.1f%%%n",
                            row.task(),
                            row.greedyFirst(),
                            row.greedySecond(),
                            words(row.greedy()),
                            row.sampledFirst(),
                            row.sampledSecond(),
                            words(row.sampled()),
                            100 * row.faults());
        }
    }

    private static String words(Difference difference) {
        return String.format(Locale.ROOT, "%+.3f (%.4f)", difference.value(), difference.probability());
    }
}

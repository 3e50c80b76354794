package org.gaoyao.app.command.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.FlagRecipe;
import org.gaoyao.app.command.Shared;
import org.gaoyao.app.stage.train.RlStage;
import org.gaoyao.run.folder.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao train rl}: reinforcement learning on files and folders, without writing a recipe first. */
@Command(
        name = "rl",
        description = {
            "Reinforces a checkpoint by verifiable rewards (tasks as the moot court writes them): a run with the"
                    + " stages rl and report. 强化学习。",
            "The same command goes on where it was stopped. What is not an option is a setting: gaoyao recipe schema."
        },
        mixinStandardHelpOptions = true)
final class TrainRl implements Callable<Integer> {

    private static final String TASK = "nothing was reinforced";

    @Mixin
    private Shared shared = new Shared();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Tasks to learn from: files of JSON lines, or folders with them. 训练任务。")
    private List<Path> prompts = new ArrayList<>();

    @Option(
            names = "--held-out",
            required = true,
            paramLabel = "PATH",
            description = "Tasks to be examined with, of which nothing is learnt. 留出任务。")
    private List<Path> heldOut = new ArrayList<>();

    @Option(names = "--model", required = true, paramLabel = "DIR", description = "The checkpoint. 待强化的检查点。")
    private Path model = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the run. 输出目录。")
    private Path out = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The seed of everything that is drawn. 随机种子。")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = {
                "A setting of the stage, such as rl.algorithm.name=grpo; can be repeated. 设置。",
                "LexPro's element extraction: rl.phases=[{tasks: [element-extraction]}], rl.algorithm.name=grpo,"
                        + " rl.algorithm.advantage=mean-deviation, rl.rewards.format=bonus, rl.rewards.bonus=0."
            })
    private List<String> overrides = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RunFolder folder = recipe().run(out, TASK);
        spec.commandLine()
                .getOut()
                .println(shared.language().say("Report: ", "报告：")
                        + folder.page("report.html").toAbsolutePath().normalize());
        return 0;
    }

    private FlagRecipe recipe() {
        Map<String, Object> rl = new LinkedHashMap<>();
        rl.put("model", absolute(model));
        rl.put("prompts", prompts.stream().map(TrainRl::absolute).toList());
        rl.put("held-out", heldOut.stream().map(TrainRl::absolute).toList());
        Map<String, Object> stages = new LinkedHashMap<>();
        stages.put(RlStage.NAME, rl);
        stages.put("report", Map.of());
        var all = new ArrayList<>(List.of("seed=" + seed));
        all.addAll(overrides);
        return new FlagRecipe(RlStage.NAME, stages, all, Optional.empty());
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}

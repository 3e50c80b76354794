package org.gaoyao.app.command.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.app.command.TextTable;
import org.gaoyao.app.plot.Chart;
import org.gaoyao.app.plot.ChartImage;
import org.gaoyao.app.plot.Panels;
import org.gaoyao.app.plot.Trainings;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.metric.Concern;
import org.gaoyao.train.metric.History;
import org.gaoyao.train.metric.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao train plot}: the curves of trainings as a PNG, over each other, and what in them is not healthy. */
@Command(
        name = "plot",
        description = "Draws what trainings measured, over each other, and says what is not healthy. 绘制训练曲线并指出异常。",
        mixinStandardHelpOptions = true)
final class TrainPlot implements Callable<Integer> {

    private static final String TASK = "nothing was drawn";
    private static final int SHOWN = 20;

    @Parameters(
            arity = "1..*",
            paramLabel = "RUN|DIR|FILE",
            description = "Runs, stages of runs, or their metrics.jsonl; those still at work too. 运行、阶段目录或指标文件。")
    private List<Path> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE.png", description = "The picture. 输出图片。")
    private Path out = Path.of("");

    @Option(
            names = "--metric",
            paramLabel = "NAME",
            description = "Only these, each a chart: loss, pas/shares, eval/perplexity/*. 只画这些指标。")
    private List<String> metrics = List.of();

    @Option(
            names = "--smooth",
            paramLabel = "W",
            description = "How much of before a smoothed curve keeps, 0 for none. 平滑系数（默认 ${DEFAULT-VALUE}）。",
            defaultValue = "" + Panels.CUSTOMARY)
    private double smooth;

    @Option(names = "--log", description = "Logarithmic values. 对数纵轴。")
    private boolean log;

    @Option(names = "--columns", paramLabel = "N", description = "Charts side by side. 每行图数。")
    private int columns = 2;

    @Mixin
    private Shared shared;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        checkOptions();
        SortedMap<String, History> trainings = Trainings.read(paths, TASK);
        List<Chart> charts = new Panels(smooth, log).of(trainings, metrics);
        if (charts.isEmpty()) {
            throw ProblemsException.of(
                    TASK,
                    "--metric",
                    "nothing that was measured is called " + String.join(" or ", metrics),
                    "give one of " + String.join(", ", Panels.names(trainings)));
        }
        ChartImage.write(charts, columns, out);
        PrintWriter lines = spec.commandLine().getOut();
        lines.printf(Locale.ROOT, "%s: %d charts of %d trainings 图%n", out, charts.size(), trainings.size());
        trainings.forEach((name, history) -> concerns(name, Watch.over(history), lines));
        return 0;
    }

    private void checkOptions() {
        if (!(smooth >= 0 && smooth < 1)) {
            throw ProblemsException.of(TASK, "--smooth", "must be from 0 to below 1, got " + smooth, "give 0.9");
        }
        if (columns < 1) {
            throw ProblemsException.of(TASK, "--columns", "must be 1 or more, got " + columns, "give 2");
        }
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw ProblemsException.of(TASK, "--out", "\"" + out + "\" does not end in .png", "give FILE.png");
        }
    }

    private void concerns(String name, List<Concern> concerns, PrintWriter lines) {
        if (concerns.isEmpty()) {
            lines.printf("%s: nothing out of the ordinary 未见异常%n", name);
            return;
        }
        lines.printf("%s: %d to look at 需留意%n", name, concerns.size());
        var table = new TextTable("step 步", "metric 指标", "value 值", "healthy 正常情形");
        concerns.stream()
                .limit(SHOWN)
                .forEach(concern -> table.row(
                        Long.toString(concern.step()),
                        concern.metric(),
                        String.format(Locale.ROOT, "%.4g", concern.value()),
                        switch (shared.language()) {
                            case ZH -> concern.health().chinese();
                            case EN -> concern.health().english();
                        }));
        table.print(lines);
    }
}

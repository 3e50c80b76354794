package org.gaoyao.app.command.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gaoyao.app.plot.Chart;
import org.gaoyao.app.plot.ChartImage;
import org.gaoyao.app.plot.Panels;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.sampling.MixturePreview;
import org.gaoyao.train.sampling.PasSettings;
import org.gaoyao.train.sampling.PlasticityAdjusted;
import org.gaoyao.train.sampling.Pool;
import org.gaoyao.train.schedule.WarmupStableDecay;
import org.gaoyao.train.schedule.WarmupStableDecay.Phase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao train pas-preview}: what Plasticity-Adjusted Sampling will draw, before a step is run. */
@Command(
        name = "pas-preview",
        description = "Draws the schedule of Plasticity-Adjusted Sampling before a step is run. 训练前预览可塑性调节采样。",
        mixinStandardHelpOptions = true)
final class TrainPasPreview implements Callable<Integer> {

    private static final List<String> DRAWN =
            List.of(MetricName.LEARNING_RATE, MetricName.PLASTICITY, "buckets/*", "parts/*", "cells/*");

    @Mixin
    private MixtureOptions mixture = new MixtureOptions();

    @Mixin
    private PoolChoice choice = new PoolChoice();

    @Option(
            names = "--sequences",
            paramLabel = "N",
            description = "Of a step. 每步序列数（默认 ${DEFAULT-VALUE}）。",
            defaultValue = "64")
    private int sequences;

    @Option(
            names = "--length",
            paramLabel = "N",
            description = "Tokens of each. 序列长度（默认 ${DEFAULT-VALUE}）。",
            defaultValue = "4096")
    private int length;

    @Option(names = "--out", paramLabel = "FILE.png", description = "The picture. 输出图片。")
    private @Nullable Path out;

    @Option(names = "--json", description = "All figures as JSON. 以 JSON 输出。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (sequences < 1 || length < 1) {
            throw ProblemsException.of(
                    MixtureOptions.TASK,
                    "--sequences, --length",
                    "must be 1 or more, got %d and %d".formatted(sequences, length),
                    "");
        }
        WarmupStableDecay schedule = mixture.schedule();
        PasSettings settings = mixture.pas();
        Pool pool = choice.pool();
        MixturePreview preview =
                MixturePreview.of(pool, schedule, new PlasticityAdjusted(pool, schedule, settings), sequences, length);
        PrintWriter lines = spec.commandLine().getOut();
        if (json) {
            lines.print(Json.document(PreviewFigures.of(preview, settings)));
            lines.flush();
        } else {
            new PreviewPage(preview, settings, choice.isExample()).print(lines);
        }
        if (out != null) {
            ChartImage.write(charts(preview), 2, out);
            if (!json) {
                lines.println(out);
            }
        }
        return 0;
    }

    private static List<Chart> charts(MixturePreview preview) {
        List<Chart.Mark> phases = Arrays.stream(Phase.values())
                .filter(phase -> preview.begin(phase) > 0 && preview.steps(phase) > 0)
                .map(phase -> new Chart.Mark(preview.begin(phase), PreviewPage.name(phase)))
                .toList();
        return new Panels(0, false)
                .of(new TreeMap<>(Map.of("", preview.history())), DRAWN).stream()
                        .map(chart -> chart.marked(phases))
                        .toList();
    }
}

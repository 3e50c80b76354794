package org.gaoyao.app.command.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gaoyao.app.plot.Chart;
import org.gaoyao.app.plot.ChartImage;
import org.gaoyao.app.plot.Panels;
import org.gaoyao.app.recipe.RecipeReader;
import org.gaoyao.app.recipe.Stages;
import org.gaoyao.app.recipe.Step;
import org.gaoyao.app.stage.train.MixtureForecast;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.sampling.MixturePreview;
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
            names = "--recipe",
            paramLabel = "FILE",
            description = "Draws as its stage midtrain does, in place of the options above. 按配方的 midtrain 阶段预览。")
    private @Nullable Path recipe;

    @Option(names = "--out", paramLabel = "FILE.png", description = "The picture. 输出图片。")
    private @Nullable Path out;

    @Option(names = "--json", description = "All figures as JSON. 以 JSON 输出。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        MixtureForecast forecast = recipe == null ? mixture : forecast(recipe);
        MixturePreview preview = forecast.preview(choice.pool());
        PrintWriter lines = spec.commandLine().getOut();
        if (json) {
            lines.print(Json.document(PreviewFigures.of(preview, forecast.pas())));
            lines.flush();
        } else {
            new PreviewPage(preview, forecast.pas(), choice.isExample()).print(lines);
        }
        if (out != null) {
            ChartImage.write(charts(preview), 2, out);
            if (!json) {
                lines.println(out);
            }
        }
        return 0;
    }

    private static MixtureForecast forecast(Path file) {
        return new RecipeReader(Stages.all())
                .read(file, List.of(), Optional.empty()).steps().stream()
                        .map(Step::settings)
                        .filter(MixtureForecast.class::isInstance)
                        .map(MixtureForecast.class::cast)
                        .findFirst()
                        .orElseThrow(() -> ProblemsException.of(
                                MixtureOptions.TASK,
                                file.toString(),
                                "has no stage that draws a mixture",
                                "give a recipe with a stage midtrain"));
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

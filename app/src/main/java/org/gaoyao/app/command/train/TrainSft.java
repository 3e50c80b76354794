package org.gaoyao.app.command.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.FlagRecipe;
import org.gaoyao.app.command.Shared;
import org.gaoyao.app.recipe.Recipe;
import org.gaoyao.app.recipe.Step;
import org.gaoyao.app.stage.train.SftPreview;
import org.gaoyao.app.stage.train.SftSettings;
import org.gaoyao.app.stage.train.SftStage;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.folder.RunFolder;
import org.gaoyao.run.terminal.ShownProgress;
import org.gaoyao.train.example.EncodedSource;
import org.gaoyao.train.example.LengthHistogram;
import org.gaoyao.train.example.MaskPreview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao train sft}: fine-tuning on files and folders, without writing a recipe first. */
@Command(
        name = "sft",
        description = {
            "Fine-tunes a checkpoint on examples (messages, alpaca, sharegpt; packed or not): a run with the stages sft"
                    + " and report. 有监督微调。",
            "The same command goes on where it was stopped. What is not an option is a setting: gaoyao recipe schema."
        },
        mixinStandardHelpOptions = true)
final class TrainSft implements Callable<Integer> {

    private static final String TASK = "nothing was fine-tuned";
    private static final int WIDEST = 40;

    @Mixin
    private Shared shared = new Shared();

    @Parameters(paramLabel = "[NAME=]PATH", arity = "1..*", description = "Tasks on law: files or folders. 法律任务数据。")
    private List<String> legal = new ArrayList<>();

    @Option(
            names = "--general",
            paramLabel = "[NAME=]PATH",
            description = "General instructions; 2 draws for 8 of law. 通用指令数据。")
    private List<String> general = new ArrayList<>();

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "The checkpoint that is tuned; else a small new one is made. 待微调的检查点。")
    private @Nullable Path model;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder of the run. 输出目录。")
    private @Nullable Path out;

    @Option(names = "--lora", paramLabel = "RANK", description = "Trains an adapter of this rank alone. LoRA秩。")
    private int rank;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A setting of the stage, such as sft.pace.rate=3e-5; can be repeated. 设置。")
    private List<String> overrides = new ArrayList<>();

    @Option(
            names = "--preview",
            description = "Shows lengths and what is learnt of the first examples (green), and trains nothing. 预览。")
    private boolean preview;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many examples of a source a preview shows. 每个来源的预览数。")
    private int examples;

    @Option(names = "--plain", description = "A preview with ⟦brackets⟧ in place of colours. 预览不用颜色。")
    private boolean plain;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (preview) {
            preview();
        } else {
            train();
        }
        return 0;
    }

    private void train() throws IOException {
        if (out == null) {
            throw ProblemsException.of(TASK, "--out", "is missing", "give the folder of the run, or --preview");
        }
        RunFolder folder = recipe().run(out, TASK);
        spec.commandLine()
                .getOut()
                .println(shared.language().say("Report: ", "报告：")
                        + folder.stage("sft")
                                .resolve("report.html")
                                .toAbsolutePath()
                                .normalize());
    }

    private void preview() throws IOException {
        Path work = Files.createTempDirectory("gaoyao-sft-");
        PrintWriter lines = spec.commandLine().getOut();
        try (ShownProgress progress = ShownProgress.start()) {
            Recipe recipe = recipe().recipe();
            SftSettings settings = recipe.steps().stream()
                    .map(Step::settings)
                    .filter(SftSettings.class::isInstance)
                    .map(SftSettings.class::cast)
                    .findFirst()
                    .orElseThrow();
            SftPreview shown = SftPreview.of(settings, recipe.seed(), work, progress);
            for (EncodedSource source : shown.sources()) {
                lengths(source, lines);
                for (MaskPreview sequence : shown.sequences(source, examples)) {
                    lines.println(plain ? sequence.plain() : sequence.coloured());
                    lines.println();
                }
            }
        } finally {
            FileTree.remove(work);
        }
    }

    private void lengths(EncodedSource source, PrintWriter lines) {
        LengthHistogram lengths = LengthHistogram.of(source.lengths());
        lines.printf(
                Locale.ROOT,
                shared.language()
                        .say(
                                "%s: %,d rows, %,d sequences of %,d to %,d tokens (half up to %,d, 95 %% up to %,d),"
                                        + " %,d held out%n",
                                "%s：%,d行，%,d个序列，%,d至%,d个词元（半数不超过%,d，95%%不超过%,d），留出%,d行%n"),
                source.source().name(),
                source.rows(),
                lengths.count(),
                lengths.least(),
                lengths.most(),
                lengths.median(),
                lengths.most95(),
                source.heldOut().size());
        EncodedSource.Truncation tooLong = source.tooLong();
        if (tooLong.dropped() + tooLong.cut() > 0) {
            lines.printf(
                    Locale.ROOT,
                    shared.language().say("  too long: %,d dropped, %,d cut, such as %s%n", "  过长：剔除%,d，截断%,d，例如%s%n"),
                    tooLong.dropped(),
                    tooLong.cut(),
                    String.join("; ", tooLong.places()));
        }
        int most = lengths.buckets().stream()
                .mapToInt(LengthHistogram.Bucket::count)
                .max()
                .orElse(1);
        for (LengthHistogram.Bucket bucket : lengths.buckets()) {
            lines.printf(
                    Locale.ROOT,
                    "  %,6d–%,6d %s %,d%n",
                    bucket.from(),
                    bucket.to(),
                    "█".repeat(Math.ceilDiv(bucket.count() * WIDEST, most)),
                    bucket.count());
        }
        lines.println();
    }

    private FlagRecipe recipe() {
        Map<String, Object> sources = new LinkedHashMap<>();
        legal.forEach(given -> source(given, false, sources));
        general.forEach(given -> source(given, true, sources));
        Map<String, Object> sft = new LinkedHashMap<>();
        sft.put("sources", sources);
        if (model != null) {
            sft.put("model", model.toAbsolutePath().normalize().toString());
        }
        if (rank > 0) {
            sft.put("adapter", Map.of("rank", rank));
        }
        Map<String, Object> stages = new LinkedHashMap<>();
        stages.put(SftStage.NAME, sft);
        stages.put("report", Map.of());
        return new FlagRecipe(SftStage.NAME, stages, overrides, Optional.empty());
    }

    private static void source(String given, boolean isGeneral, Map<String, Object> sources) {
        int equals = given.indexOf('=');
        Path path = Path.of(given.substring(equals + 1)).toAbsolutePath().normalize();
        String name = equals > 0
                ? given.substring(0, equals)
                : String.valueOf(path.getFileName()).replaceFirst("\\..*$", "");
        Map<String, Object> source = Map.of("path", path.toString(), "general", isGeneral);
        if (sources.put(name, source) != null) {
            throw ProblemsException.of(TASK, given, "is the second source called " + name, "write NAME=PATH");
        }
    }
}

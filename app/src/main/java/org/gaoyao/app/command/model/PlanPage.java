package org.gaoyao.app.command.model;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaoyao.app.command.Columns;
import org.gaoyao.model.plan.Devices;
import org.gaoyao.model.plan.GenerationForecast;
import org.gaoyao.model.plan.GenerationStage;
import org.gaoyao.model.plan.TrainingAdvice;
import org.gaoyao.model.plan.TrainingForecast;
import org.gaoyao.model.plan.TrainingMemory;
import org.gaoyao.model.plan.TrainingStage;

/** Forecasts as a person reads them: gigabytes are 10⁹ bytes. */
final class PlanPage {

    private PlanPage() {}

    static int training(TrainingStage stage, Devices devices, PrintWriter out) {
        TrainingAdvice advice = TrainingAdvice.of(stage, devices);
        var table = new Columns();
        table.add(
                "layout 布局",
                "weights",
                "gradients",
                "AdamW",
                "gathered",
                "activations",
                "logits",
                "GB per device 每卡",
                "time 时间");
        advice.forecasts().forEach(each -> table.add(row(each)));
        table.lines().forEach(out::println);
        out.printf("usable 可用: %s GB per device%n", gigabytes(devices.usable()));
        return switch (advice) {
            case TrainingAdvice.Fits fits -> {
                out.printf("fits 可行: %s%n", told(fits.chosen()));
                yield 0;
            }
            case TrainingAdvice.Unfit unfit -> {
                out.printf("none fits 均不可行; the least 最少: %s%n", told(unfit.least()));
                changes(unfit.changes(), out);
                yield 1;
            }
        };
    }

    private static void changes(List<TrainingAdvice.Change> changes, PrintWriter out) {
        if (changes.isEmpty()) {
            out.println(
                    "change 建议: no single change helps; try more devices with shorter sequences, or a smaller model");
        }
        for (TrainingAdvice.Change change : changes) {
            String what =
                    switch (change) {
                        case TrainingAdvice.MoreDevices more -> "--devices " + more.count();
                        case TrainingAdvice.ShorterSequences shorter -> "--length " + shorter.length();
                        case TrainingAdvice.SmallerMicroBatch _ -> "--micro-batch 1";
                        case TrainingAdvice.Adapters adapters -> "--adapters " + adapters.rank();
                    };
            out.printf("change 建议: %s → %s%n", what, told(change.forecast()));
        }
    }

    static int generation(GenerationStage stage, Devices devices, PrintWriter out) {
        var table = new Columns();
        table.add("devices a copy 每份卡数", "copies 份数", "samples at once 并发", "weights", "cache", "time 时间");
        for (GenerationForecast each : stage.forecasts(devices)) {
            table.add(
                    Integer.toString(each.split()),
                    Integer.toString(each.copies()),
                    each.fits() ? Long.toString(each.batch()) : "does not fit",
                    gigabytes(each.weights()),
                    gigabytes(each.cache()),
                    each.fits() ? duration(each.seconds()) : "-");
        }
        table.lines().forEach(out::println);
        out.printf("usable 可用: %s GB per device%n", gigabytes(devices.usable()));
        Optional<GenerationForecast> chosen = stage.choose(devices);
        out.println(
                chosen.isPresent()
                        ? "fits 可行: " + cell(chosen)
                        : "none fits 均不可行; change 建议: more --devices, a shorter --prompt or --completion");
        return chosen.isPresent() ? 0 : 1;
    }

    /** One advice in few words. */
    static String cell(TrainingAdvice advice) {
        return switch (advice) {
            case TrainingAdvice.Fits fits -> told(fits.chosen());
            case TrainingAdvice.Unfit unfit ->
                "none: needs " + gigabytes(unfit.least().memory().total()) + " GB";
        };
    }

    /** One choice in few words. */
    static String cell(Optional<GenerationForecast> chosen) {
        return chosen.map(each -> "%d × %d devices, %d at once, %s"
                        .formatted(each.copies(), each.split(), each.batch(), duration(each.seconds())))
                .orElse("none");
    }

    private static String told(TrainingForecast forecast) {
        return "%s, %s GB, %s"
                .formatted(forecast.layout(), gigabytes(forecast.memory().total()), duration(forecast.seconds()));
    }

    private static String[] row(TrainingForecast forecast) {
        TrainingMemory memory = forecast.memory();
        return new String[] {
            forecast.layout().toString(),
            gigabytes(memory.weights()),
            gigabytes(memory.gradients()),
            gigabytes(memory.optimizer()),
            gigabytes(memory.gathered()),
            gigabytes(memory.activations()),
            gigabytes(memory.logits()),
            gigabytes(memory.total()) + (forecast.fits() ? "" : " > usable"),
            duration(forecast.seconds())
        };
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e9);
    }

    private static String duration(double seconds) {
        if (seconds < 120) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        if (seconds < 7200) {
            return String.format(Locale.ROOT, "%.1f min", seconds / 60);
        }
        return seconds < 172_800
                ? String.format(Locale.ROOT, "%.1f h", seconds / 3600)
                : String.format(Locale.ROOT, "%.1f days", seconds / 86_400);
    }
}

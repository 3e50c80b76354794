package org.gaoyao.app.command.train;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.app.command.TextTable;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.train.sampling.MixturePreview;
import org.gaoyao.train.sampling.PasSettings;
import org.gaoyao.train.schedule.WarmupStableDecay;
import org.gaoyao.train.schedule.WarmupStableDecay.Phase;

/**
 * A preview of a mixture for a terminal.
 *
 * @param preview what is shown
 * @param settings of Plasticity-Adjusted Sampling, if that is what draws
 * @param example whether the pool is none of the user's
 */
record PreviewPage(MixturePreview preview, Optional<PasSettings> settings, boolean example) {

    /** The name of a phase. */
    static String name(Phase phase) {
        return switch (phase) {
            case WARM_UP -> "warm-up 预热";
            case STABLE -> "stable 稳定";
            case DECAY -> "decay 退火";
        };
    }

    void print(PrintWriter out) {
        PreviewFigures figures = PreviewFigures.of(preview, settings);
        settings.ifPresent(pas -> formula(pas, figures, out));
        phases(figures, out);
        cells(figures, out);
        if (example) {
            out.println("The pool is an example; give --shards or --pool. 以上语料为示例，请用 --shards 或 --pool 指定。");
        }
        out.flush();
    }

    private static void formula(PasSettings pas, PreviewFigures figures, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "P ∝ w·exp(λ·[%s]·(1 − α)), λ = %s, %s%n",
                pas.anchor().key(),
                plain(pas.lambda()),
                pas.coupling().key());
        var table = new TextTable(heads("α", Arrays.stream(Bucket.values()).map(bucket -> "P " + bucket.key())));
        figures.formula()
                .forEach((plasticity, shares) -> table.row(heads(
                        plain(Double.parseDouble(plasticity)),
                        Arrays.stream(Bucket.values())
                                .map(bucket -> String.format(Locale.ROOT, "%.6f", shares.getOrDefault(bucket, 0.0))))));
        table.print(out);
        out.printf(
                Locale.ROOT,
                "mean P %s over a linear warm-up 预热期均值: %.5f%n%n",
                pas.anchor().key(),
                figures.warmUpMean().orElseThrow());
    }

    private void phases(PreviewFigures figures, PrintWriter out) {
        WarmupStableDecay schedule = preview.schedule();
        var table = new TextTable(heads(
                "phase 阶段",
                Stream.of(
                                Stream.of("steps 步", "rate 学习率"),
                                Arrays.stream(Bucket.values()).map(Bucket::key),
                                Arrays.stream(Domain.values()).map(Domain::key))
                        .flatMap(each -> each)));
        figures.phases().forEach((phase, of) -> {
            long first = preview.begin(phase);
            List<String> row = new ArrayList<>(List.of(
                    name(phase),
                    Long.toString(of.steps()),
                    String.format(
                            Locale.ROOT, "%.2g → %.2g", schedule.rate(first), schedule.rate(first + of.steps() - 1))));
            Arrays.stream(Bucket.values())
                    .forEach(bucket -> row.add(percent(of.buckets().getOrDefault(bucket, 0.0))));
            Arrays.stream(Domain.values())
                    .forEach(part -> row.add(percent(of.parts().getOrDefault(part, 0.0))));
            table.row(row.toArray(String[]::new));
        });
        table.print(out);
        out.println();
    }

    private static void cells(PreviewFigures figures, PrintWriter out) {
        var table = new TextTable("cell 单元", "tokens 词元", "drawn 抽取", "share 占比", "epochs 轮");
        long all = figures.cells().values().stream()
                .mapToLong(PreviewFigures.OfCell::drawn)
                .sum();
        figures.cells()
                .forEach((cell, of) -> table.row(
                        cell,
                        String.format(Locale.ROOT, "%,d", of.tokens()),
                        String.format(Locale.ROOT, "%,d", of.drawn()),
                        percent((double) of.drawn() / all),
                        String.format(Locale.ROOT, "%.3g", of.epochs())));
        table.print(out);
    }

    private static String[] heads(String first, Stream<String> rest) {
        return Stream.concat(Stream.of(first), rest).toArray(String[]::new);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}

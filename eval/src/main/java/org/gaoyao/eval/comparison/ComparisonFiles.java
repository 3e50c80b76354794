package org.gaoyao.eval.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gaoyao.eval.page.Packed;
import org.gaoyao.eval.page.Page;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.score.statistic.PairedBootstrap.Difference;

/**
 * Writes a comparison: {@code comparison.json} for programs, {@code changes.jsonl} with both answers to every question on
 * which they differ, {@code comparison.md} and {@code comparison.html} for people.
 */
public final class ComparisonFiles {

    private ComparisonFiles() {}

    /** Writes all four files. */
    public static void write(Comparison comparison, Path folder) throws IOException {
        AtomicFile.write(folder.resolve("changes.jsonl"), out -> {
            for (TaskComparison task : comparison.tasks()) {
                for (Change change : task.changes()) {
                    out.write((Json.line(change) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        });
        Map<String, Object> summary = summary(comparison);
        AtomicFile.write(folder.resolve("comparison.json"), Json.document(summary));
        AtomicFile.write(folder.resolve("comparison.md"), markdown(comparison));
        var packed = new LinkedHashMap<String, String>();
        for (TaskComparison task : comparison.tasks()) {
            var lines = new Packed();
            task.changes().forEach(change -> lines.add(Json.line(change)));
            packed.put("changes-" + task.task(), lines.text());
        }
        Page.write(folder.resolve("comparison.html"), ComparisonFiles.class, "comparison.js", summary, packed);
    }

    private static Map<String, Object> summary(Comparison comparison) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("benchmark", comparison.benchmark());
        summary.put("first", comparison.first());
        summary.put("second", comparison.second());
        summary.put("rule", word(comparison.rule()));
        summary.put("correction", word(comparison.correction()));
        comparison.overall().ifPresent(overall -> summary.put("overall", difference(overall)));
        summary.put("unpaired", comparison.unpaired());
        var tasks = new ArrayList<Map<String, Object>>();
        comparison.tasks().forEach(task -> tasks.add(task(task)));
        summary.put("tasks", tasks);
        return summary;
    }

    private static Map<String, Object> task(TaskComparison task) {
        var row = new LinkedHashMap<String, Object>();
        row.put("task", task.task());
        row.put("chinese", task.name().chinese());
        row.put("english", task.name().english());
        row.put("pairs", task.pairs());
        row.put("first", task.first());
        row.put("second", task.second());
        row.putAll(difference(task.difference()));
        row.put("test", word(task.test()));
        row.put("p", task.probability());
        row.put("p_adjusted", task.adjusted());
        row.put("gained", task.gained());
        row.put("lost", task.lost());
        row.put("changed", task.changes().size());
        row.put("uncounted", task.uncounted());
        row.put("only_first", task.onlyFirst());
        row.put("only_second", task.onlySecond());
        return row;
    }

    private static Map<String, Object> difference(Difference difference) {
        var row = new LinkedHashMap<String, Object>();
        row.put("difference", difference.value());
        row.put("low", difference.interval().low());
        row.put("high", difference.interval().high());
        row.put("p", difference.probability());
        return row;
    }

    /** The comparison as a table of Markdown, in English and Chinese. */
    static String markdown(Comparison comparison) {
        var lines = new ArrayList<String>();
        lines.add(
                "# %s: %s → %s".formatted(comparison.benchmark(), cell(comparison.first()), cell(comparison.second())));
        lines.add("");
        comparison
                .overall()
                .ifPresent(overall -> lines.add("Mean difference 平均差 %s, p %s; %s rules; %s"
                        .formatted(
                                interval(overall),
                                probability(overall.probability()),
                                word(comparison.rule()),
                                word(comparison.correction()))));
        lines.add("");
        lines.add(
                "| task 任务 | name 名称 | pairs 题数 | first 前 | second 后 | difference 差 (95 %) | p | adjusted 校正后 | gained"
                        + " 新对 | lost 新错 | only first 仅前 | only second 仅后 |");
        lines.add("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (TaskComparison task : comparison.tasks()) {
            lines.add("| "
                    + String.join(
                            " | ",
                            List.of(
                                    cell(task.task()),
                                    cell(task.name().chinese()),
                                    Integer.toString(task.pairs()),
                                    figure(task.first()),
                                    figure(task.second()),
                                    interval(task.difference()),
                                    probability(task.probability()),
                                    probability(task.adjusted()),
                                    Integer.toString(task.gained()),
                                    Integer.toString(task.lost()),
                                    Integer.toString(task.onlyFirst().size()),
                                    Integer.toString(task.onlySecond().size())))
                    + " |");
        }
        if (!comparison.unpaired().isEmpty()) {
            lines.add("");
            lines.add("Only in one run 仅一方有: " + String.join(", ", comparison.unpaired()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
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

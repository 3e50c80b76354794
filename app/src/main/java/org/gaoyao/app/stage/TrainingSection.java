package org.gaoyao.app.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.app.plot.Chart;
import org.gaoyao.app.plot.Panels;
import org.gaoyao.train.metric.Concern;
import org.gaoyao.train.metric.Curve;
import org.gaoyao.train.metric.Health;
import org.gaoyao.train.metric.History;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.metric.Watch;

/** What the report tells of a training: its curves, how its mixture came out, and what was not healthy. */
final class TrainingSection {

    private static final int SHOWN = 20;

    /** What charts show, in both languages; the others go by the names of their measurements. */
    private static final Map<String, Words> TITLES = Map.ofEntries(
            Map.entry(MetricName.LOSS, new Words("损失", "Loss")),
            Map.entry("eval/loss", new Words("验证损失", "Validation loss")),
            Map.entry("eval/perplexity", new Words("验证困惑度", "Validation perplexity")),
            Map.entry(MetricName.LEARNING_RATE, new Words("学习率", "Learning rate")),
            Map.entry(MetricName.GRAD_NORM, new Words("梯度范数", "Gradient norm")),
            Map.entry(MetricName.PLASTICITY, new Words("可塑性 α", "Plasticity α")),
            Map.entry("pas/shares", new Words("累计采样份额", "Shares of the mixture so far")),
            Map.entry("pas/epochs", new Words("各单元轮数", "Epochs of the cells")),
            Map.entry(MetricName.REWARD, new Words("奖励", "Reward")),
            Map.entry("rewards/mean", new Words("奖励分项", "Rewards by part")),
            Map.entry(MetricName.REWARD_STD, new Words("组内奖励标准差", "Deviation of rewards within groups")),
            Map.entry(MetricName.ZERO_STD, new Words("奖励全同的组", "Groups of equal rewards")),
            Map.entry(MetricName.ENTROPY, new Words("熵", "Entropy")),
            Map.entry(MetricName.KL, new Words("与参考模型的 KL", "Divergence from the reference")),
            Map.entry("clip_ratio", new Words("被裁剪的词元", "Clipped tokens")),
            Map.entry(MetricName.LENGTH, new Words("回答长度", "Length of answers")),
            Map.entry(MetricName.CUT_SHARE, new Words("被截断的回答", "Answers that were cut")),
            Map.entry(MetricName.THROUGHPUT, new Words("每秒词元", "Tokens a second")),
            Map.entry(MetricName.MEMORY, new Words("进程内存 (GB)", "Memory of the process (GB)")),
            Map.entry("timing_s", new Words("每步用时（秒）", "Seconds of a step")));

    private TrainingSection() {}

    /** Writes the section; nothing if nothing was measured. */
    static void write(Html page, History history) {
        if (history.curves().isEmpty()) {
            return;
        }
        page.element("h3", "训练曲线", "Curves of the training").raw("<div class=\"curves\">\n");
        for (Chart chart : new Panels(Panels.CUSTOMARY, false).of(new TreeMap<>(Map.of("", history)), List.of())) {
            Curves.write(page, TITLES.getOrDefault(chart.title(), Words.same(chart.title())), chart);
        }
        page.raw("</div>\n");
        mixture(page, history);
        healthy(page, history);
        concerns(page, Watch.over(history));
    }

    /** The shares of the whole training: as they were planned, step by step, and as whole sequences gave them. */
    private static void mixture(Html page, History history) {
        List<List<Words>> rows = new ArrayList<>();
        long steps = history.lastStep();
        history.curves().forEach((name, curve) -> {
            if (name.startsWith(MetricName.PAS_REALISED)) {
                String cell = name.substring(MetricName.PAS_REALISED.length());
                double planned = Optional.ofNullable(history.curves().get(MetricName.PAS_PLANNED + cell))
                                .map(plan -> Arrays.stream(plan.values()).sum())
                                .orElse(0.0)
                        / steps;
                double realised = curve.value(curve.size() - 1);
                rows.add(List.of(
                        Words.same(cell),
                        Words.same(percent(planned)),
                        Words.same(percent(realised)),
                        Words.same(percent(realised - planned))));
            }
        });
        if (!rows.isEmpty()) {
            page.element("h3", "采样：计划与实际", "The mixture as planned and as it came")
                    .table(
                            List.of(
                                    new Words("单元", "cell"),
                                    new Words("计划 (%)", "planned (%)"),
                                    new Words("实际 (%)", "realised (%)"),
                                    new Words("差 (百分点)", "difference (points)")),
                            rows);
        }
    }

    private static void healthy(Html page, History history) {
        List<List<Words>> rows = new ArrayList<>();
        history.curves().forEach((name, curve) -> Health.of(name)
                .ifPresent(health -> rows.add(List.of(
                        Words.same(name),
                        Words.same(number(curve.value(0))),
                        Words.same(number(lowest(curve))),
                        Words.same(number(highest(curve))),
                        Words.same(number(curve.value(curve.size() - 1))),
                        new Words(health.chinese(), health.english()),
                        Words.same(health.source().cited())))));
        page.element("h3", "指标与正常情形", "Figures and what they should look like")
                .table(
                        List.of(
                                new Words("指标", "measurement"),
                                new Words("首", "first"),
                                new Words("最低", "lowest"),
                                new Words("最高", "highest"),
                                new Words("末", "last"),
                                new Words("正常情形", "in a healthy training"),
                                new Words("依据", "source")),
                        rows);
    }

    private static void concerns(Html page, List<Concern> concerns) {
        if (concerns.isEmpty()) {
            page.raw("<p>").words("未见异常。", "Nothing was out of the ordinary.").raw("</p>\n");
            return;
        }
        page.raw("<p>")
                .words(
                        "有 %d 处需留意：".formatted(concerns.size()),
                        "%d measurements are worth a look:".formatted(concerns.size()))
                .raw("</p>\n")
                .table(
                        List.of(new Words("步", "step"), new Words("指标", "measurement"), new Words("值", "value")),
                        concerns.stream()
                                .limit(SHOWN)
                                .map(concern -> List.of(
                                        Words.same(Long.toString(concern.step())),
                                        Words.same(concern.metric()),
                                        Words.same(number(concern.value()))))
                                .toList());
    }

    private static double lowest(Curve curve) {
        return Arrays.stream(curve.values()).filter(Double::isFinite).min().orElse(Double.NaN);
    }

    private static double highest(Curve curve) {
        return Arrays.stream(curve.values()).filter(Double::isFinite).max().orElse(Double.NaN);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 1000 ? "%,.0f" : "%.4f", value);
    }
}

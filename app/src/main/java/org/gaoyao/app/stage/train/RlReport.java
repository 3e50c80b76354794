package org.gaoyao.app.stage.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.gaoyao.app.stage.Html;
import org.gaoyao.app.stage.Summary;
import org.gaoyao.app.stage.Words;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.score.statistic.PairedBootstrap;
import org.gaoyao.train.reinforcement.Comparison;
import org.gaoyao.train.reinforcement.PolicyTraining;
import org.gaoyao.train.rollout.RolloutRow;
import org.gaoyao.train.rollout.Suspicion;

/** What reinforcement came to: held-out rewards before and after, and the rollouts that a person should look at. */
final class RlReport {

    private static final int SHOWN = 1_200;

    private final PolicyTraining.Result result;
    private final long steps;
    private final List<Comparison> comparisons;

    RlReport(PolicyTraining.Result result, long steps) {
        this.result = result;
        this.steps = steps;
        comparisons = Comparison.of(List.of(result.before()), List.of(result.after()));
    }

    private static List<Words> row(Comparison of) {
        return List.of(
                of.task().equals(Comparison.ALL) ? new Words("全部任务", "all tasks") : task(of.task()),
                number(of.greedyFirst()),
                number(of.greedySecond()),
                probability(of.greedy()),
                number(of.sampledFirst()),
                number(of.sampledSecond()),
                probability(of.sampled()),
                Words.same(String.format(Locale.ROOT, "%.1f%%", 100 * of.faults())));
    }

    /** The name of a task as the scoreboard has it. */
    private static Words task(String key) {
        return Benchmark.of(Above.MOOT).tasks().stream()
                .filter(task -> task.id().equals(key))
                .findFirst()
                .map(task -> new Words(task.chinese(), task.english()))
                .orElse(Words.same(key));
    }

    /** The figures that the manifest keeps. */
    SequencedMap<String, Double> scores() {
        var scores = new LinkedHashMap<String, Double>();
        for (Comparison of : comparisons) {
            scores.put("greedy." + of.task(), of.greedySecond());
            scores.put("sampled." + of.task(), of.sampledSecond());
            scores.put("gain.greedy." + of.task(), of.greedy().value());
            scores.put("gain.sampled." + of.task(), of.sampled().value());
            scores.put("format-errors." + of.task(), of.faults());
        }
        return scores;
    }

    Summary summary() {
        return new Summary(
                new Words(
                        "强化学习%d步；未参与学习的题目在学习前后的奖励。只有抽样得分上升是“锐化”，贪心得分上升才算学会。%d条待人工查看的回答见%s。"
                                .formatted(
                                        steps, result.suspicions().suspicions().size(), RlStage.PAGE),
                        "%d steps of reinforcement; rewards of held-out prompts before and after. A rise of sampled answers alone is sharpening; it counts as learnt where greedy answers gain. %d answers to look at in %s."
                                .formatted(
                                        steps, result.suspicions().suspicions().size(), RlStage.PAGE)),
                List.of(heldOut(), lengths()));
    }

    private Summary.Table heldOut() {
        return new Summary.Table(
                new Words("未参与学习的题目", "Held-out prompts"),
                List.of(
                        new Words("任务", "task"),
                        new Words("贪心，前", "greedy, before"),
                        new Words("贪心，后", "greedy, after"),
                        new Words("变化", "change"),
                        new Words("抽样，前", "sampled, before"),
                        new Words("抽样，后", "sampled, after"),
                        new Words("变化", "change"),
                        new Words("格式错误", "format errors")),
                comparisons.stream().map(RlReport::row).toList());
    }

    private Summary.Table lengths() {
        var creep = new ArrayList<List<Words>>();
        result.suspicions().creep().forEach((task, times) -> creep.add(List.of(task(task), number(times))));
        return new Summary.Table(
                new Words("回答长度：最后几步比最初几步", "Length of answers: the last steps over the first"),
                List.of(new Words("任务", "task"), new Words("倍数", "times")),
                creep);
    }

    /** The page with the rollouts that a person should look at. */
    String page() {
        Html page = Html.page(new Words("可疑的回答", "Suspicious answers"), "zh");
        page.element(
                "p",
                "这些回答得到了奖励，但可能不该得到。规则只提示该看哪里，不作判断。",
                "These answers were paid and should perhaps not have been. The rules say where to look and decide"
                        + " nothing.");
        result.suspicions()
                .counts()
                .forEach((kind, count) -> page.element("p", kind + "：" + count, kind + ": " + count));
        for (Suspicion suspicion : result.suspicions().suspicions()) {
            RolloutRow rollout = suspicion.rollout();
            page.raw("<section><h2>")
                    .text(suspicion.kind().name())
                    .raw("</h2><p>")
                    .text(suspicion.why());
            page.raw("</p><p>")
                    .text("%s, %s %d, %s".formatted(rollout.task(), "step", rollout.step(), rollout.prompt()))
                    .raw("</p><pre style=\"white-space:pre-wrap\">")
                    .text(brief(rollout.text()))
                    .raw("</pre><details><summary>")
                    .words("奖励的组成", "How the reward came about")
                    .raw("</summary><pre style=\"white-space:pre-wrap\">")
                    .text(rollout.explained().map(Object::toString).orElse(""))
                    .raw("</pre></details></section>\n");
        }
        if (result.suspicions().suspicions().isEmpty()) {
            page.element("p", "没有。", "There is none.");
        }
        return page.end();
    }

    private static String brief(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static Words probability(PairedBootstrap.Difference difference) {
        return Words.same(String.format(Locale.ROOT, "%+.3f (p %.4f)", difference.value(), difference.probability()));
    }

    private static Words number(double value) {
        return Words.same(String.format(Locale.ROOT, "%.3f", value));
    }
}

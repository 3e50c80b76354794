package org.gaoyao.app.stage.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import org.gaoyao.app.stage.Html;
import org.gaoyao.app.stage.Summary;
import org.gaoyao.app.stage.Words;
import org.gaoyao.run.Seeds;
import org.gaoyao.score.statistic.PairedBootstrap;
import org.gaoyao.train.reinforcement.Examined;
import org.gaoyao.train.reinforcement.PolicyTraining;
import org.gaoyao.train.rollout.RolloutRow;
import org.gaoyao.train.rollout.Suspicion;

/** What reinforcement came to: held-out rewards before and after, and the rollouts that a person should look at. */
final class RlReport {

    private static final int DRAWS = 10_000;
    private static final int SHOWN = 1_200;

    private final PolicyTraining.Result result;
    private final long steps;
    private final SequencedMap<String, List<Words>> rows = new LinkedHashMap<>();
    private final SequencedMap<String, Double> scores = new LinkedHashMap<>();

    RlReport(PolicyTraining.Result result, long steps) {
        this.result = result;
        this.steps = steps;
        var tasks = new LinkedHashSet<String>();
        result.before().forEach(one -> tasks.add(one.task()));
        tasks.forEach(task -> row(task, List.of(task)));
        row("all", List.copyOf(tasks));
    }

    private void row(String name, List<String> tasks) {
        PairedBootstrap.Difference greedy = difference(tasks, Examined::greedy);
        PairedBootstrap.Difference sampled = difference(tasks, Examined::sampled);
        double faults = mean(result.after(), tasks, Examined::faults);
        rows.put(
                name,
                List.of(
                        name.equals("all") ? new Words("全部任务", "all tasks") : Words.same(name),
                        number(mean(result.before(), tasks, Examined::greedy)),
                        number(mean(result.after(), tasks, Examined::greedy)),
                        probability(greedy),
                        number(mean(result.before(), tasks, Examined::sampled)),
                        number(mean(result.after(), tasks, Examined::sampled)),
                        probability(sampled),
                        Words.same(String.format(Locale.ROOT, "%.1f%%", 100 * faults))));
        scores.put("greedy." + name, mean(result.after(), tasks, Examined::greedy));
        scores.put("sampled." + name, mean(result.after(), tasks, Examined::sampled));
        scores.put("gain.greedy." + name, greedy.value());
        scores.put("gain.sampled." + name, sampled.value());
        scores.put("format-errors." + name, faults);
    }

    /** The mean over tasks, so that a task with many prompts has no more weight than another. */
    private static double mean(List<Examined> answers, List<String> tasks, ToDoubleFunction<Examined> figure) {
        return tasks.stream()
                .mapToDouble(task -> answers.stream()
                        .filter(one -> one.task().equals(task))
                        .mapToDouble(figure)
                        .average()
                        .orElse(0))
                .average()
                .orElse(0);
    }

    private PairedBootstrap.Difference difference(List<String> tasks, ToDoubleFunction<Examined> figure) {
        var pairs = new ArrayList<PairedBootstrap.Pairs>();
        for (String task : tasks) {
            pairs.add(PairedBootstrap.Pairs.ofMeans(
                    figures(result.before(), task, figure), figures(result.after(), task, figure)));
        }
        return new PairedBootstrap(DRAWS, new Seeds(0)).difference(pairs);
    }

    private static double[] figures(List<Examined> answers, String task, ToDoubleFunction<Examined> figure) {
        return answers.stream()
                .filter(one -> one.task().equals(task))
                .mapToDouble(figure)
                .toArray();
    }

    /** The figures that the manifest keeps. */
    SequencedMap<String, Double> scores() {
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
                List.copyOf(rows.values()));
    }

    private Summary.Table lengths() {
        var creep = new ArrayList<List<Words>>();
        result.suspicions().creep().forEach((task, times) -> creep.add(List.of(Words.same(task), number(times))));
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

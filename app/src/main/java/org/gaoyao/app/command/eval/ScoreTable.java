package org.gaoyao.app.command.eval;

import java.io.PrintWriter;
import java.util.Locale;
import org.gaoyao.app.command.Columns;
import org.gaoyao.app.command.Language;
import org.gaoyao.eval.result.PoolResult;
import org.gaoyao.eval.result.Scoreboard;
import org.gaoyao.eval.result.Split;
import org.gaoyao.eval.result.TaskResult;

/** Scores as a terminal shows them. */
record ScoreTable(Language language) {

    void show(Scoreboard scoreboard, PrintWriter out) {
        int questions = scoreboard.records() - scoreboard.surplus() + scoreboard.missing();
        out.println(say(
                "%s: %d answers to %d questions (%.2f %%); %d missing, %d to no question",
                "%s：%d 个回答，对应 %d 个问题（%.2f %%）；缺 %d 个，多 %d 个",
                scoreboard.benchmark().name(),
                scoreboard.records(),
                questions,
                100 * scoreboard.coverage(),
                scoreboard.missing(),
                scoreboard.surplus()));
        var columns = new Columns();
        columns.add(
                say("task", "任务"),
                say("name", "名称"),
                "n",
                say("published", "原规则"),
                say("corrected", "修正后"),
                language.say("95 %", "95% 区间"),
                say("abstained", "未作答"),
                say("unread", "无法提取"),
                say("flips", "改判"));
        for (TaskResult task : scoreboard.tasks()) {
            columns.add(
                    task.task().id(),
                    say(task.task().english(), task.task().chinese()),
                    Integer.toString(task.records().size()),
                    figure(task.published()),
                    figure(task.corrected()),
                    figure(task.interval().low()) + "–" + figure(task.interval().high()),
                    figure(task.correctedAbstentions()),
                    Integer.toString(task.diagnosis().unread()),
                    Integer.toString(task.flips().size()));
        }
        columns.lines().forEach(line -> out.println("  " + line));
        pools(scoreboard, out);
        contamination(scoreboard, out);
        scoreboard.notes().forEach(note -> out.println("  ! " + note));
        out.flush();
    }

    /** Shares of right answers as the benchmark's authors report them, by their names. */
    private void pools(Scoreboard scoreboard, PrintWriter out) {
        var columns = new Columns();
        columns.add(say("pool", "合并指标"), "n", say("published", "原规则"), say("corrected", "修正后"));
        for (PoolResult pool : scoreboard.pools()) {
            columns.add(
                    pool.pool().id(), Integer.toString(pool.n()), figure(pool.published()), figure(pool.corrected()));
        }
        if (!scoreboard.pools().isEmpty()) {
            columns.lines().forEach(line -> out.println("  " + line));
        }
    }

    /** The tasks of which questions stand in the training set that was given. */
    private void contamination(Scoreboard scoreboard, PrintWriter out) {
        var columns = new Columns();
        columns.add(
                say("task", "任务"),
                say("window", "窗口"),
                say("clean", "洁净"),
                say("score", "得分"),
                say("in training", "训练集内"),
                say("score", "得分"),
                say("too short", "过短"));
        int found = 0;
        for (TaskResult task : scoreboard.tasks()) {
            for (Split split : task.splits()) {
                found += split.contaminated().answers();
                if (split.contaminated().answers() > 0) {
                    columns.add(
                            task.task().id(),
                            Integer.toString(split.window()),
                            Integer.toString(split.clean().answers()),
                            figure(split.clean().score()),
                            Integer.toString(split.contaminated().answers()),
                            figure(split.contaminated().score()),
                            Integer.toString(split.untestable()));
                }
            }
        }
        if (found > 0) {
            out.println(say("questions that stand in the training set:", "训练集中出现的题目："));
            columns.lines().forEach(line -> out.println("  " + line));
        } else if (scoreboard.tasks().stream().anyMatch(task -> !task.splits().isEmpty())) {
            out.println(say("no question stands in the training set", "训练集中没有发现题目"));
        }
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private String say(String english, String chinese, Object... values) {
        return String.format(Locale.ROOT, language.say(english, chinese), values);
    }
}

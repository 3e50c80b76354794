package org.gaoyao.app.command.eval;

import java.io.PrintWriter;
import java.util.Locale;
import org.gaoyao.app.command.Columns;
import org.gaoyao.app.command.Language;
import org.gaoyao.eval.result.Scoreboard;
import org.gaoyao.eval.result.TaskResult;

/** Scores as a terminal shows them. */
record ScoreTable(Language language) {

    void show(Scoreboard scoreboard, PrintWriter out) {
        int questions = scoreboard.records() - scoreboard.surplus() + scoreboard.missing();
        out.println(say(
                "%s: %d answers to %d questions; %d missing, %d to no question",
                "%s：%d 个回答，对应 %d 个问题；缺 %d 个，多 %d 个",
                scoreboard.benchmark().name(),
                scoreboard.records(),
                questions,
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
                say("flips", "改判"));
        for (TaskResult task : scoreboard.tasks()) {
            columns.add(
                    task.task().id(),
                    say(task.task().english(), task.task().chinese()),
                    Integer.toString(task.records().size()),
                    figure(task.published()),
                    figure(task.corrected()),
                    figure(task.interval().low()) + "–" + figure(task.interval().high()),
                    Integer.toString(task.flips().size()));
        }
        columns.lines().forEach(line -> out.println("  " + line));
        scoreboard.notes().forEach(note -> out.println("  ! " + note));
        out.flush();
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private String say(String english, String chinese, Object... values) {
        return language.say(english, chinese).formatted(values);
    }
}

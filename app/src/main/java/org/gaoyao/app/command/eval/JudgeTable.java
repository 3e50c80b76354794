package org.gaoyao.app.command.eval;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gaoyao.app.command.Columns;
import org.gaoyao.app.command.Language;
import org.gaoyao.eval.judge.Calibration;
import org.gaoyao.eval.jury.JudgedTask;
import org.gaoyao.eval.jury.Standings;
import org.gaoyao.score.statistic.Interval;

/** What a judge said, as a terminal shows it. */
record JudgeTable(Language language, PrintWriter out) {

    void show(String name, List<JudgedTask> tasks) {
        out.println(name);
        var columns = new Columns();
        columns.add(
                language.say("task", "任务"),
                language.say("standard", "标准"),
                language.say("scored", "有分"),
                language.say("points", "分值"),
                language.say("score", "得分"),
                language.say("95 %", "95% 区间"),
                language.say("agreement", "一致率"),
                language.say("unreadable", "无法解析"),
                language.say("unanswered", "未评"),
                language.say("r with people", "与人工相关"));
        for (JudgedTask task : tasks) {
            OptionalDouble score = task.score();
            columns.add(
                    task.task(),
                    task.standard().name(),
                    "%d/%d".formatted(task.scored(), task.answers().size()),
                    score.isPresent() ? figure(task.standard().points(score.getAsDouble()), 2) : "–",
                    score.isPresent() ? figure(score.getAsDouble(), 4) : "–",
                    score.isPresent() ? range(task.interval(), 4) : "–",
                    task.agreement().isPresent() ? figure(task.agreement().getAsDouble(), 3) : "–",
                    "" + task.unreadable(),
                    "" + task.unanswered(),
                    task.calibration().map(JudgeTable::correlation).orElse("–"));
        }
        columns.lines().forEach(line -> out.println("  " + line));
        out.flush();
    }

    private static String correlation(Calibration calibration) {
        return "%s (n=%d)".formatted(figure(calibration.pearson(), 3), calibration.n());
    }

    void show(Standings standings) {
        var meetings = new Columns();
        meetings.add(
                language.say("first", "甲"),
                language.say("second", "乙"),
                language.say("questions", "题数"),
                language.say("first wins", "甲胜"),
                language.say("second wins", "乙胜"),
                language.say("ties", "平"),
                language.say("undecided", "未定"),
                language.say("flip rate", "换位改判率"),
                language.say("unreadable", "无法解析"));
        for (Standings.Meeting meeting : standings.meetings()) {
            meetings.add(
                    meeting.first(),
                    meeting.second(),
                    "" + meeting.questions(),
                    "" + meeting.firstWins(),
                    "" + meeting.secondWins(),
                    "" + meeting.ties(),
                    "" + meeting.undecided(),
                    figure(meeting.flipRate(), 3),
                    "" + meeting.unreadable());
        }
        meetings.lines().forEach(line -> out.println("  " + line));
        var strengths = new Columns();
        strengths.add(language.say("model", "模型"), language.say("strength", "强度"), language.say("95 %", "95% 区间"));
        Map<String, Interval> intervals = standings.intervals();
        standings
                .strengths()
                .forEach((name, strength) -> strengths.add(
                        name,
                        figure(strength, 1),
                        Optional.ofNullable(intervals.get(name))
                                .map(interval -> range(interval, 1))
                                .orElse("–")));
        strengths.lines().forEach(line -> out.println("  " + line));
        if (standings.unanswered() > 0) {
            out.println(language.say("%d requests have no reply", "%d 次请求没有回复").formatted(standings.unanswered()));
        }
        out.flush();
    }

    private static String range(Interval interval, int places) {
        return figure(interval.low(), places) + "–" + figure(interval.high(), places);
    }

    private static String figure(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}

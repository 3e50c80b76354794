package org.gaoyao.eval.result;

import java.util.List;
import org.gaoyao.eval.contamination.Contamination;
import org.gaoyao.eval.rule.Mark;
import org.gaoyao.eval.rule.Scoring;
import org.gaoyao.score.statistic.Bootstrap;
import org.gaoyao.score.statistic.Interval;

/**
 * A task's corrected score apart for questions that stand in a training set and for those that do not.
 *
 * @param window how many characters the windows had by which they were looked for
 * @param untestable how many questions are too short to be looked for; they are among the clean
 * @param clean those that do not stand there
 * @param contaminated those that do
 */
public record Split(int window, int untestable, Part clean, Part contaminated) {

    /**
     * Some of the records of a task.
     *
     * @param answers how many count
     * @param score their figure; 0 without any
     * @param interval of the figure, 95 %
     */
    public record Part(int answers, double score, Interval interval) {

        private static Part of(Scoring scoring, List<Mark> marks, Bootstrap bootstrap, double confidence) {
            List<Mark> counted = marks.stream().filter(Mark::counts).toList();
            return new Part(
                    counted.size(),
                    scoring.total(counted),
                    bootstrap.interval(counted.size(), confidence, scoring.figure(counted)));
        }
    }

    static Split of(
            String task,
            Contamination.Find find,
            Scoring scoring,
            List<ScoredRecord> records,
            Bootstrap bootstrap,
            double confidence) {
        return new Split(
                find.window(),
                (int) records.stream()
                        .filter(record -> find.untestable(task, record.item().index()))
                        .count(),
                Part.of(scoring, marks(task, find, records, false), bootstrap, confidence),
                Part.of(scoring, marks(task, find, records, true), bootstrap, confidence));
    }

    private static List<Mark> marks(String task, Contamination.Find find, List<ScoredRecord> records, boolean hit) {
        return records.stream()
                .filter(record -> find.hit(task, record.item().index()) == hit)
                .map(ScoredRecord::corrected)
                .toList();
    }
}

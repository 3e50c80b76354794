package org.gaoyao.eval.result;

import java.util.List;
import java.util.function.Function;
import org.gaoyao.eval.benchmark.Pool;
import org.gaoyao.eval.rule.Mark;
import org.gaoyao.score.label.Judged;

/**
 * The shares of right answers of a pool: an answer is right if its set of options is the reference's, in whatever order, as
 * JEC-QA's own judge has it.
 *
 * @param pool which records
 * @param n how many there are
 * @param published the share by what the published rule read, in [0, 1]
 * @param corrected the share by what the corrected rule read of those that it counts, in [0, 1]
 */
public record PoolResult(Pool pool, int n, double published, double corrected) {

    /** The shares of a pool; 0 of no records. */
    static PoolResult of(Pool pool, List<TaskResult> tasks) {
        List<ScoredRecord> records = tasks.stream()
                .filter(task -> pool.tasks().contains(task.task().id()))
                .flatMap(task -> task.records().stream())
                .filter(record -> !pool.single() || wanted(record.published()) == 1)
                .toList();
        return new PoolResult(
                pool, records.size(), share(records, ScoredRecord::published), share(records, ScoredRecord::corrected));
    }

    private static long wanted(Mark mark) {
        return mark.labels().stream().filter(Judged::wanted).count();
    }

    private static double share(List<ScoredRecord> records, Function<ScoredRecord, Mark> rule) {
        List<Mark> marks = records.stream().map(rule).filter(Mark::counts).toList();
        long right = marks.stream()
                .filter(mark -> mark.labels().stream().allMatch(judged -> judged.wanted() == judged.named()))
                .count();
        return marks.isEmpty() ? 0 : (double) right / marks.size();
    }
}

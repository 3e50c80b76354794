package org.gaoyao.eval.result;

import org.gaoyao.eval.benchmark.Benchmark;

/**
 * The means over the tasks of a cognitive level that have answers.
 *
 * @param level the level
 * @param tasks how many tasks
 * @param published the mean of their published figures
 * @param corrected the mean of their corrected figures
 */
public record LevelMean(Benchmark.Level level, int tasks, double published, double corrected) {}

package org.gaoyao.corpus.contamination;

/**
 * An item of a benchmark, as far as contamination goes.
 *
 * @param task the task: the file's path in the folder of benchmarks, without its ending
 * @param row which item of the task, from 1
 * @param text its question
 */
public record BenchmarkItem(String task, int row, String text) {}

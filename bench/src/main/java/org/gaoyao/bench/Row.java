package org.gaoyao.bench;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One line of a table: who, with which parameters, how much.
 *
 * @param contender what ran
 * @param peer whether the others are compared with it
 * @param parameters the benchmark's parameters, such as {@code size=1000}; empty without any
 * @param figure the mean, in {@code unit}
 * @param error half of the 99.9 % confidence interval; NaN when there were too few samples
 * @param unit the unit, such as {@code MB/s} or {@code ms/op}
 */
record Row(String contender, boolean peer, String parameters, double figure, double error, String unit) {

    static Row of(Class<?> benchmark, RunResult run) {
        var name = run.getParams().getBenchmark();
        Method method = Arrays.stream(benchmark.getDeclaredMethods())
                .filter(candidate -> name.equals(benchmark.getName() + "." + candidate.getName()))
                .findFirst()
                .orElseThrow();
        var contender = method.getAnnotation(Contender.class);
        if (contender == null) {
            throw new IllegalStateException(method + " has no @Contender, which names it in the table");
        }
        Collection<String> keys = run.getParams().getParamsKeys();
        String parameters = keys.stream()
                .map(key -> key + "=" + run.getParams().getParam(key))
                .collect(Collectors.joining(" "));
        Result<?> volume = run.getSecondaryResults().get("bytes");
        Result<?> result = volume == null ? run.getPrimaryResult() : volume;
        double scale = volume == null ? 1 : 1e-6;
        return new Row(
                contender.value(),
                contender.peer(),
                parameters,
                result.getScore() * scale,
                result.getScoreError() * scale,
                volume == null ? result.getScoreUnit() : "MB/s");
    }

    /** Whether more is better: rates are, times are not. */
    boolean rate() {
        return unit.endsWith("/s");
    }

    /** How many times as fast as {@code peer} this is. */
    double speed(Row peer) {
        return rate() ? figure / peer.figure : peer.figure / figure;
    }
}

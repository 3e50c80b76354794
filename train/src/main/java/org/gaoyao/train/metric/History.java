package org.gaoyao.train.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a training measured, as curves by name.
 *
 * @param curves each with a point at least
 */
public record History(SortedMap<String, Curve> curves) {

    public History {
        curves = Collections.unmodifiableSortedMap(new TreeMap<>(curves));
    }

    /** Reads the folder of a training that is over or at work; without curves if it measured nothing. */
    public static History of(Path folder) throws IOException {
        var lines = new ArrayList<>(MetricFolder.read(folder.resolve(MetricFolder.METRICS)));
        lines.addAll(MetricFolder.read(folder.resolve(MetricFolder.TIMINGS)));
        return of(lines);
    }

    /** The curves of lines; those of one name stand in the order of their steps. */
    public static History of(List<Measurements> lines) {
        var points = new TreeMap<String, List<Measurements>>();
        for (Measurements line : lines) {
            line.values().keySet().forEach(name -> points.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(line));
        }
        var curves = new TreeMap<String, Curve>();
        points.forEach((name, at) -> curves.put(
                name,
                new Curve(
                        at.stream().mapToLong(Measurements::step).toArray(),
                        at.stream()
                                .mapToDouble(line -> line.values().getOrDefault(name, Double.NaN))
                                .toArray())));
        return new History(curves);
    }

    /** The last step at which anything was measured, or -1. */
    public long lastStep() {
        return curves.values().stream()
                .mapToLong(curve -> curve.step(curve.size() - 1))
                .max()
                .orElse(-1);
    }
}

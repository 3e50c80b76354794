package org.gaoyao.app.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gaoyao.run.Problems;
import org.gaoyao.run.folder.RunFolder;
import org.gaoyao.train.metric.History;
import org.gaoyao.train.metric.MetricFolder;

/** The trainings that people name by paths. */
public final class Trainings {

    private Trainings() {}

    /**
     * Reads what trainings measured.
     *
     * @param paths runs, of which all stages that measured something are taken, those at work included; folders of trainings; or
     *     files {@value MetricFolder#METRICS}
     * @param task what is not done if a path is none of these
     * @return histories by the shortest end of their path that tells them apart from each other
     * @throws org.gaoyao.run.ProblemsException naming every path at which nothing was measured
     */
    public static SortedMap<String, History> read(List<Path> paths, String task) throws IOException {
        var problems = new Problems();
        var found = new TreeMap<Path, History>();
        for (Path path : paths) {
            List<Path> folders = folders(path.toAbsolutePath().normalize());
            if (folders.isEmpty()) {
                problems.add(
                        path.toString(),
                        "nothing was measured here",
                        "give a run, the folder of a training stage in it, or its " + MetricFolder.METRICS);
            }
            for (Path folder : folders) {
                found.put(folder, History.of(folder));
            }
        }
        problems.throwIfAny(task);
        return named(found);
    }

    private static List<Path> folders(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return path.endsWith(MetricFolder.METRICS) ? List.of(path.getParent()) : List.of();
        }
        if (!new RunFolder(path).exists()) {
            return measured(path) ? List.of(path) : List.of();
        }
        try (Stream<Path> stages = Files.list(path)) {
            return stages.filter(Trainings::measured).sorted().toList();
        }
    }

    private static boolean measured(Path folder) {
        return Files.isRegularFile(folder.resolve(MetricFolder.METRICS));
    }

    private static SortedMap<String, History> named(SortedMap<Path, History> found) {
        for (int parts = 1; ; parts++) {
            var named = new TreeMap<String, History>();
            for (var entry : found.entrySet()) {
                Path path = entry.getKey();
                int count = path.getNameCount();
                named.put(path.subpath(Math.max(0, count - parts), count).toString(), entry.getValue());
            }
            if (named.size() == found.size()) {
                return named;
            }
        }
    }
}

package org.gaoyao.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gaoyao.bench.curation.ContaminationRace;
import org.gaoyao.bench.curation.NearDuplicateRace;
import org.gaoyao.bench.curation.Streaming;
import org.gaoyao.bench.training.LoopRace;
import org.gaoyao.bench.training.MemoryWatch;
import org.gaoyao.bench.training.TrainingRace;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The program behind {@code bench/run}: lists the benchmarks, or runs one and prints its table. */
final class Bench {

    private static final Map<String, Measurement> MEASUREMENTS = Map.of(
            "contamination", new ContaminationRace(),
            "duplicates", new NearDuplicateRace(),
            "gates", new Gates(),
            "loop", new LoopRace(),
            "memory", new MemoryWatch(),
            "stream", new Streaming(),
            "training", new TrainingRace());

    private Bench() {}

    /** Runs with the name of a benchmark, or with {@code list}. */
    static void main(String[] arguments) throws Exception {
        Measurement measurement = MEASUREMENTS.get(arguments[0]);
        if (measurement != null) {
            System.out.println(measurement.question());
            measurement.run();
            return;
        }
        var benchmarks = benchmarks();
        var benchmark = benchmarks.get(arguments[0]);
        if (benchmark == null) {
            var questions = new TreeMap<String, String>();
            benchmarks.forEach((name, type) -> questions.put(name, question(type)));
            MEASUREMENTS.forEach((name, other) -> questions.put(name, other.question()));
            questions.forEach((name, question) -> System.out.printf("%-16s %s%n", name, question));
            if (!arguments[0].equals("list")) {
                System.err.println("bench: no benchmark is named " + arguments[0] + "; the names stand above");
                System.exit(2);
            }
            return;
        }
        var options = new OptionsBuilder()
                .include("^\\Q" + benchmark.getName() + "\\E\\.")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .build();
        List<Row> rows = new Runner(options)
                .run().stream().map(result -> Row.of(benchmark, result)).toList();
        System.out.println();
        System.out.println(question(benchmark));
        print(rows);
    }

    private static Map<String, Class<?>> benchmarks() throws ClassNotFoundException {
        var found = new TreeMap<String, Class<?>>();
        var silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        for (BenchmarkListEntry entry : BenchmarkList.defaultList().getAll(silent, List.of())) {
            Class<?> type = Class.forName(entry.getUserClassQName());
            found.put(type.getSimpleName().toLowerCase(Locale.ROOT), type);
        }
        return found;
    }

    private static String question(Class<?> benchmark) {
        var question = benchmark.getAnnotation(Question.class);
        if (question == null) {
            throw new IllegalStateException(benchmark + " has no @Question, which is the title of its table");
        }
        return question.value();
    }

    /** Prints the peer first; behind every other line, how many times as fast as the peer with equal parameters. */
    private static void print(List<Row> rows) {
        int width =
                rows.stream().mapToInt(row -> row.contender().length()).max().orElse(0);
        var order = Comparator.comparing(Row::parameters).thenComparing(row -> !row.peer());
        for (Row row : rows.stream().sorted(order).toList()) {
            String beside = rows.stream()
                    .filter(other -> other.peer() && other.parameters().equals(row.parameters()))
                    .map(peer -> row.peer() ? "the peer" : "%.2f times as fast".formatted(row.speed(peer)))
                    .findFirst()
                    .orElse("no peer");
            System.out.printf(
                    Locale.ROOT,
                    "  %-" + width + "s %14s %s %s  %s  %s%n",
                    row.contender(),
                    "%.2f".formatted(row.figure()),
                    Double.isNaN(row.error()) ? "" : "± %.2f".formatted(row.error()),
                    row.unit(),
                    row.parameters(),
                    beside);
        }
    }
}

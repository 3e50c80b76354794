package org.gaoyao.bench.curation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gaoyao.bench.Measurement;
import org.gaoyao.corpus.duplicate.MinHash;

/**
 * Finds near-duplicates by signatures of 14 bands of 8 rows over windows of 5 characters: ours, Spark and DuckDB, each in a process
 * of its own, one after the other.
 *
 * <p>Processor time of the whole process counts, start included, so that the figures hold on a machine that others use. Spark and
 * DuckDB are left out unless the profile {@code peers} fetched them. The system property {@value #SIZE} is the number of documents.
 */
public final class NearDuplicateRace implements Measurement {

    /** The system property for the number of documents. */
    private static final String SIZE = "bench.size";

    private static final int DOCUMENTS = 200_000;

    /** Pairs of each rate of edits whose similarity is computed. */
    private static final int SAMPLED = 500;

    private static final String PACKAGE = NearDuplicateRace.class.getPackageName() + ".";

    /**
     * Who runs.
     *
     * @param name in the table
     * @param heap the most memory of its Java heap
     * @param main its class
     */
    private record Runner(String name, String heap, String main) {}

    private static final List<Runner> RUNNERS = List.of(
            new Runner("ours", "-Xmx1g", "OurDuplicates"),
            new Runner("Spark local[2], our signatures", "-Xmx4g", "SparkDuplicates"),
            new Runner("DuckDB, SQL", "-Xmx1g", "DuckDuplicates"));

    @Override
    public String question() {
        return "What does it take to find near-duplicates beside Spark and DuckDB? (documents of 600 characters)";
    }

    @Override
    public void run() throws IOException, InterruptedException {
        var pairs = new PlantedPairs(Integer.getInteger(SIZE, DOCUMENTS) / 2);
        Path file = Files.createTempFile("documents", ".tsv");
        Map<Runner, Finding> findings = new LinkedHashMap<>();
        try {
            pairs.write(file);
            for (Runner runner : RUNNERS) {
                find(runner, file).ifPresent(finding -> findings.put(runner, finding));
            }
        } finally {
            Files.delete(file);
        }
        System.out.printf("%,d documents%n", 2 * pairs.pairs());
        printCost(findings);
        printFound(findings, pairs);
    }

    private static Optional<Finding> find(Runner runner, Path file) throws IOException, InterruptedException {
        String main = PACKAGE + runner.main();
        if (NearDuplicateRace.class.getResource(runner.main() + ".class") == null) {
            System.out.println("left out: " + runner.name() + ": bench/run builds it with the profile peers");
            return Optional.empty();
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("@jvm.flags", runner.heap()));
        // What Spark opens of the JDK: the list that its launcher has for it.
        command.addAll(List.of("--add-modules=jdk.incubator.vector", "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED"));
        for (String opened :
                List.of("lang", "lang.invoke", "lang.reflect", "io", "net", "nio", "util", "util.concurrent")) {
            command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-classpath", classPath(), main, file.toString()));
        Path log = Files.createTempFile("runner", ".log");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(log.toFile()).start();
            List<String> lines = process.inputReader().readAllLines();
            if (process.waitFor() != 0) {
                throw new IOException(runner.name() + " failed: " + Files.readString(log));
            }
            return Optional.of(Finding.of(lines.getLast()));
        } finally {
            Files.delete(log);
        }
    }

    /** Ours, with Hadoop before what parquet-floor puts in its place. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .sorted(Comparator.comparing(entry -> !entry.contains("hadoop-client")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void printCost(Map<Runner, Finding> findings) {
        System.out.printf("%-32s %9s %9s %9s %9s%n", "", "CPU s", "of ours", "no start", "peak MB");
        double ours = findings.values().iterator().next().cpu();
        findings.forEach((runner, finding) -> System.out.printf(
                Locale.ROOT,
                "%-32s %9.1f %9.1f %9.1f %,9d%n",
                runner.name(),
                finding.cpu(),
                finding.cpu() / ours,
                finding.cpu() - finding.start(),
                finding.peak()));
    }

    /** Found copies by the rate of edits, beside what the curve of methods.md 1.2 gives for their similarities. */
    private static void printFound(Map<Runner, Finding> findings, PlantedPairs pairs) {
        System.out.printf("%n%-32s", "found of the copies, with edits of");
        IntStream.range(0, PlantedPairs.rates())
                .forEach(rate -> System.out.printf("%6.0f %%", 100 * PlantedPairs.edits(rate)));
        System.out.printf("%n%-34s", "the curve");
        IntStream.range(0, PlantedPairs.rates())
                .forEach(rate -> System.out.printf(Locale.ROOT, "%8.3f", expected(rate)));
        System.out.println();
        double planted = (double) pairs.pairs() / PlantedPairs.rates();
        findings.forEach((runner, finding) -> {
            System.out.printf("%-34s", runner.name());
            for (int found : finding.found()) {
                System.out.printf(Locale.ROOT, "%8.3f", found / planted);
            }
            System.out.println();
        });
    }

    private static double expected(int rate) {
        MinHash signatures = MinHash.standard();
        return IntStream.range(0, SAMPLED)
                .mapToObj(sample -> PlantedPairs.pair(sample * PlantedPairs.rates() + rate))
                .mapToDouble(pair -> signatures.probability(pair.original(), pair.copy()))
                .average()
                .orElseThrow();
    }
}

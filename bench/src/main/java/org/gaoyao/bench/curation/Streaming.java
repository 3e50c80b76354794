package org.gaoyao.bench.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gaoyao.bench.Measurement;
import org.gaoyao.run.Json;

/**
 * Runs {@code ./gaoyao corpus build} over simulated judgments in a heap of 1 GB, watches the memory of the process on the way, and
 * shows what took the time. The system property {@value #SIZE} is the number of megabytes; judgments and run go into a temporary
 * folder, which is removed.
 */
public final class Streaming implements Measurement {

    /** The system property for the number of megabytes. */
    private static final String SIZE = "bench.size";

    private static final int MEGABYTES = 1_000;
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final long PAUSE = 10_000;

    @Override
    public String question() {
        return "Does a large corpus stream through in bounded memory, and how fast? (heap of 1 GB)";
    }

    @Override
    public void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("stream");
        try {
            Path judgments = Files.createDirectory(folder.resolve("judgments"));
            long bytes = new SimulatedJudgments().write(judgments, Integer.getInteger(SIZE, MEGABYTES) * 1_000_000L);
            System.out.printf(Locale.ROOT, "%.0f MB of judgments%n", bytes / 1e6);
            Path recording = folder.resolve("samples.jfr");
            Path run = folder.resolve("run");
            build(judgments, run, recording);
            printRate(run, bytes);
            System.out.print(GateProfile.of(recording));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void build(Path judgments, Path run, Path recording) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(
                        "./gaoyao",
                        "corpus",
                        "build",
                        judgments.toString(),
                        "--data",
                        DATA.toString(),
                        "--out",
                        run.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(run.resolveSibling("log").toFile());
        builder.environment()
                .put("GAOYAO_JAVA_OPTS", "-Xmx1g -XX:StartFlightRecording:settings=default,filename=" + recording);
        Process process = builder.start();
        System.out.printf("%8s %8s %8s%n", "CPU s", "MB now", "MB at most");
        while (process.isAlive()) {
            printMemory(process);
            Thread.sleep(PAUSE);
        }
        if (process.exitValue() != 0) {
            throw new IOException("the build failed: " + Files.readString(run.resolveSibling("log")));
        }
    }

    private static void printMemory(Process process) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
            System.out.printf(
                    Locale.ROOT,
                    "%8d %,8d %,8d%n",
                    process.info().totalCpuDuration().orElseThrow().toSeconds(),
                    megabytes(status, "VmRSS:"),
                    megabytes(status, "VmHWM:"));
        } catch (IOException ended) {
            System.out.println("the process has ended");
        }
    }

    private static long megabytes(List<String> status, String key) {
        return status.stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** The processor time of the stage {@code corpus}, without the import of statutes before it. */
    private static void printRate(Path run, long bytes) throws IOException {
        double seconds = Files.readAllLines(run.resolve("journal.jsonl")).stream()
                .map(Json::parse)
                .filter(line -> line.path("stage").asString("").equals("corpus") && line.has("processorSeconds"))
                .mapToDouble(line -> line.get("processorSeconds").doubleValue())
                .sum();
        System.out.printf(Locale.ROOT, "%.0f CPU seconds, %.2f MB/s a core%n", seconds, bytes / 1e6 / seconds);
    }
}

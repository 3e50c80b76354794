package org.gaoyao.bench.training;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A contender in a process of its own, which does as many steps as it is told. */
final class Contestant implements AutoCloseable {

    /** What libraries that share processors with others need, and what spares the system's memory calls: equal for all. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "OMP_NUM_THREADS", "1",
            "OPENBLAS_NUM_THREADS", "1",
            "MKL_NUM_THREADS", "1",
            "OMP_WAIT_POLICY", "PASSIVE",
            "MALLOC_ARENA_MAX", "1",
            "MALLOC_MMAP_THRESHOLD_", "1073741824",
            "MALLOC_TRIM_THRESHOLD_", "17179869184");

    private static final String READY = "ready ";

    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;
    private final Path errors;
    private final String name;

    private Contestant(Process process, Path errors) throws IOException {
        this.process = process;
        this.errors = errors;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        String line = out.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = out.readLine();
        }
        this.name = line == null ? "" : line.substring(READY.length());
    }

    /**
     * Starts a contender, and waits until it is ready.
     *
     * @param more environment of its own
     * @return nothing if it did not come so far, after saying why
     */
    static Optional<Contestant> start(String title, Map<String, String> more, List<String> command)
            throws IOException, InterruptedException {
        Path errors = Files.createTempFile("contender", ".log");
        var builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().putAll(ENVIRONMENT);
        builder.environment().putAll(more);
        Contestant contestant;
        try {
            contestant = new Contestant(builder.start(), errors);
        } catch (IOException absent) {
            System.out.println("left out: " + title + ": " + absent.getMessage());
            return Optional.empty();
        }
        if (contestant.name.isEmpty()) {
            contestant.process.waitFor();
            System.out.println("left out: " + title + ": "
                    + Files.readAllLines(errors).stream()
                            .reduce((_, last) -> last)
                            .orElse("it ended without a word"));
            contestant.close();
            return Optional.empty();
        }
        return Optional.of(contestant);
    }

    /** The command that runs a class of this program with the flags that the program has. */
    static List<String> java(Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@jvm.flags",
                "--sun-misc-unsafe-memory-access=allow",
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What it calls itself. */
    String name() {
        return name;
    }

    /**
     * How long steps took.
     *
     * @param cpu seconds of processor time, all threads
     * @param wall seconds on the clock
     */
    record Lap(double cpu, double wall) {}

    Lap run(int steps) throws IOException {
        double cpu = cpu();
        long begin = System.nanoTime();
        in.write(steps + "\n");
        in.flush();
        String loss = out.readLine();
        double wall = (System.nanoTime() - begin) / 1e9;
        if (loss == null || !Double.isFinite(Double.parseDouble(loss))) {
            throw new IOException(name + " ended with " + loss + ": " + Files.readString(errors));
        }
        return new Lap(cpu() - cpu, wall);
    }

    private double cpu() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** The memory of the process in MB: now, and at most so far. */
    record Memory(long now, long peak) {}

    Memory memory() throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
        return new Memory(megabytes(status, "VmRSS:"), megabytes(status, "VmHWM:"));
    }

    private static long megabytes(List<String> status, String key) {
        return status.stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        try (in;
                out) {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            Files.deleteIfExists(errors);
        }
    }
}

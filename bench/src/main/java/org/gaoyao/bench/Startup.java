package org.gaoyao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Starts {@code ./gaoyao law --help} as a user does, wall time; the warm-up builds the program if need be. */
@Question("How long does a small command take? (wall time of a new process)")
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 20)
public class Startup {

    /** The limit: a JVM that prints its version and ends. */
    @Benchmark
    @Contender(value = "java -version", peer = true)
    public int bareJvm() throws IOException, InterruptedException {
        return run("", Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version");
    }

    /** The launcher as it is. */
    @Benchmark
    @Contender("./gaoyao law --help")
    public int launcher() throws IOException, InterruptedException {
        return run("", "./gaoyao", "law", "--help");
    }

    /** The launcher without what earlier starts have taught it. */
    @Benchmark
    @Contender("./gaoyao law --help, no archive")
    public int withoutArchive() throws IOException, InterruptedException {
        return run("-XX:AOTMode=off", "./gaoyao", "law", "--help");
    }

    private static int run(String javaOptions, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GAOYAO_JAVA_OPTS", javaOptions);
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with exit code " + exit);
        }
        return exit;
    }
}

package org.gaoyao.app.command.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.own.OwnBenchmark;
import org.gaoyao.eval.own.OwnLines;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;

/**
 * A benchmark that was named on the command line, and where its data lie.
 *
 * @param benchmark the benchmark
 * @param folder the folder with its data: of a user's benchmark that of its definition, if no other is given
 */
record ChosenBenchmark(Benchmark benchmark, Path folder) {

    private static final String TASK = "the benchmark was not read";

    /**
     * The benchmark of a name, or that which a file of the user defines.
     *
     * @param name a name of {@code gaoyao eval list}, or a file that ends in .yaml, .yml or .jsonl
     * @param data the folder with the data, if it was given
     * @throws ProblemsException with every mistake of a definition and its records, or if a folder is needed and not given
     */
    static ChosenBenchmark of(String name, @Nullable Path data) throws IOException {
        if (!name.matches(".*\\.(ya?ml|jsonl)")) {
            Benchmark known = Benchmark.of(name);
            if (data == null) {
                throw ProblemsException.of(
                        TASK,
                        "--data",
                        "is missing",
                        "give a copy of " + known.source() + "; gaoyao eval data says more");
            }
            return new ChosenBenchmark(known, data);
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw ProblemsException.of(TASK, name, "is not there", "docs/eval.md says how to define a benchmark");
        }
        Path folder = data != null
                ? data
                : Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
        var problems = new Problems();
        boolean lines = name.endsWith(".jsonl");
        Optional<Benchmark> own =
                lines ? Optional.of(OwnLines.read(file, problems)) : OwnDefinition.read(file, problems);
        if (own.isPresent() && !lines) {
            OwnBenchmark.check(own.get(), folder, problems);
        }
        problems.throwIfAny(TASK);
        return new ChosenBenchmark(own.orElseThrow(), folder);
    }
}

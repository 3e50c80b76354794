package org.gaoyao.bench.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.bench.Measurement;
import org.gaoyao.run.Home;

/**
 * Trains the small shape (12.6 million parameters) on 8 sequences of 256 tokens, one thread, 32 bits: forward, backward,
 * clipping and AdamW; ours, Python's PyTorch as Debian has it, Deep Java Library, and matrix products of as many operations.
 *
 * <p>They take turns, step by step, so that whatever else the machine does hits all alike; figures are medians over the
 * rounds, ratios are medians of the ratios of a round. Debian's PyTorch is linked with the reference BLAS, which makes it
 * twenty times as slow: it is given the OpenBLAS that we use.
 */
public final class TrainingRace implements Measurement {

    private static final int ROUNDS = 9;
    private static final int STEPS = 1;
    private static final String SCRIPT = "torch_training.py";

    @Override
    public String question() {
        return "How many tokens does training take in, beside PyTorch and DJL? (12.6 M parameters, one thread)";
    }

    @Override
    public void run() throws IOException, InterruptedException {
        TrainingShape shape = TrainingShape.small(8);
        Path script = Files.createTempFile("torch_training", ".py");
        try (InputStream in = Optional.ofNullable(TrainingRace.class.getResourceAsStream(SCRIPT))
                .orElseThrow()) {
            Files.write(script, in.readAllBytes());
        }
        var contestants = new ArrayList<Contestant>();
        try {
            Contestant.start("ours", Map.of(), Contestant.java(OurTraining.class, "train", shape.json()))
                    .ifPresent(contestants::add);
            Contestant.start("matrix products", Map.of(), Contestant.java(OurTraining.class, "products", shape.json()))
                    .ifPresent(contestants::add);
            Contestant.start("python3-torch", openBlas(), List.of("/usr/bin/python3", script.toString(), shape.json()))
                    .ifPresent(contestants::add);
            Contestant.start("DJL", Map.of(), Contestant.java(DjlTraining.class, shape.json()))
                    .ifPresent(contestants::add);
            race(contestants, shape);
        } finally {
            for (Contestant contestant : contestants) {
                contestant.close();
            }
            Files.deleteIfExists(script);
        }
    }

    /** Where our OpenBLAS was unpacked, for the script to use if the PyTorch that it finds has none. */
    private static Map<String, String> openBlas() throws IOException {
        try (Stream<Path> files = Files.walk(Home.find(Optional.empty()).natives())) {
            return files.filter(file -> file.endsWith("libopenblas.so.0"))
                    .filter(file -> file.toString().contains("openblas-"))
                    .findFirst()
                    .map(file -> Map.of("GAOYAO_OPENBLAS", file.toString()))
                    .orElse(Map.of());
        }
    }

    private static void race(List<Contestant> contestants, TrainingShape shape) throws IOException {
        Laps laps = Laps.run(contestants, ROUNDS, STEPS);
        double tokens = (double) STEPS * shape.tokens();
        System.out.printf("%-64s %10s %10s %16s%n", "tokens a second, medians", "CPU", "wall", "ours: CPU, wall");
        for (int i = 0; i < contestants.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-64s %10.0f %10.0f %8.2f %7.2f%n",
                    contestants.get(i).name(),
                    tokens / laps.median(i, Contestant.Lap::cpu),
                    tokens / laps.median(i, Contestant.Lap::wall),
                    laps.ratio(i, 0, Contestant.Lap::cpu),
                    laps.ratio(i, 0, Contestant.Lap::wall));
        }
        System.out.printf(
                Locale.ROOT,
                "matrix products: %.0f GFLOP/s of CPU%n",
                STEPS * shape.operations() / laps.median(1, Contestant.Lap::cpu) / 1e9);
    }
}

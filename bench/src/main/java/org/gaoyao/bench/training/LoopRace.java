package org.gaoyao.bench.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gaoyao.bench.Measurement;

/**
 * Trains the small shape (12.6 million parameters) on 8 sequences of 256 tokens, one thread, 32 bits: the bare step of the engine
 * beside the loop that stages run, with token shards, feed, packing, measurements on disk and the live line. In turns, step by
 * step.
 */
public final class LoopRace implements Measurement {

    private static final int ROUNDS = 9;
    private static final int STEPS = 1;

    @Override
    public String question() {
        return "How much of the engine's speed is left in the training loop? (12.6 M parameters, one thread)";
    }

    @Override
    public void run() throws IOException, InterruptedException {
        TrainingShape shape = TrainingShape.small(8);
        var contestants = new ArrayList<Contestant>();
        try {
            for (List<String> command : List.of(
                    Contestant.java(OurTraining.class, "train", shape.json()),
                    Contestant.java(OurLoop.class, shape.json()))) {
                contestants.add(Contestant.start("ours", Map.of(), command).orElseThrow());
            }
            Laps laps = Laps.run(contestants, ROUNDS, STEPS);
            double tokens = (double) STEPS * shape.tokens();
            System.out.printf("%-24s %10s %10s%n", "tokens a second, medians", "CPU", "wall");
            for (int i = 0; i < contestants.size(); i++) {
                System.out.printf(
                        Locale.ROOT,
                        "%-24s %10.0f %10.0f%n",
                        contestants.get(i).name(),
                        tokens / laps.median(i, Contestant.Lap::cpu),
                        tokens / laps.median(i, Contestant.Lap::wall));
            }
            System.out.printf(
                    Locale.ROOT,
                    "the loop beside the bare step: CPU %.3f, wall %.3f%n",
                    laps.ratio(0, 1, Contestant.Lap::cpu),
                    laps.ratio(0, 1, Contestant.Lap::wall));
        } finally {
            for (Contestant contestant : contestants) {
                contestant.close();
            }
        }
    }
}

package org.gaoyao.bench.training;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.gaoyao.bench.Measurement;

/**
 * Trains the small shape for 500 steps of 2 sequences and shows the memory of the process on the way: it must not grow.
 *
 * <p>The Java heap is small and touched at the start. Else its pages would count one by one as garbage first reaches them, which
 * looks like a leak of some tens of megabytes.
 */
public final class MemoryWatch implements Measurement {

    private static final int STEPS = 500;
    private static final int EVERY = 50;
    private static final Map<String, String> HEAP = Map.of("JDK_JAVA_OPTIONS", "-Xms128m -Xmx128m -XX:+AlwaysPreTouch");

    @Override
    public String question() {
        return "Does the memory of a training process stay flat? (500 steps, 12.6 M parameters)";
    }

    @Override
    public void run() throws IOException, InterruptedException {
        TrainingShape shape = TrainingShape.small(2);
        try (Contestant ours = Contestant.start("ours", HEAP, Contestant.java(OurTraining.class, "train", shape.json()))
                .orElseThrow()) {
            System.out.printf("%6s %10s %10s%n", "step", "MB now", "MB at most");
            for (int step = EVERY; step <= STEPS; step += EVERY) {
                ours.run(EVERY);
                Contestant.Memory memory = ours.memory();
                System.out.printf(Locale.ROOT, "%6d %,10d %,10d%n", step, memory.now(), memory.peak());
            }
        }
    }
}

package org.gaoyao.bench.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The loop of a contender written in Java. */
final class Worker {

    /** One step; gives its loss. */
    @FunctionalInterface
    interface Step {
        double run();
    }

    private Worker() {}

    /** Does steps as it is told until its input ends. */
    static void serve(String name, Step step) throws IOException {
        System.out.println("ready " + name);
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            double loss = Double.NaN;
            for (int left = Integer.parseInt(line); left > 0; left--) {
                loss = step.run();
            }
            System.out.println(loss);
        }
    }
}

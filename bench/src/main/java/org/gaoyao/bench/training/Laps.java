package org.gaoyao.bench.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How long contestants took who ran in turns, so that whatever else the machine does hits all alike.
 *
 * @param of each contestant, round by round
 */
record Laps(List<List<Contestant.Lap>> of) {

    private static final int WARMING_UP = 2;

    /** Lets contestants warm up, then run so many steps each in so many rounds. */
    static Laps run(List<Contestant> contestants, int rounds, int steps) throws IOException {
        var laps = new ArrayList<List<Contestant.Lap>>();
        for (Contestant contestant : contestants) {
            contestant.run(WARMING_UP);
            laps.add(new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < contestants.size(); i++) {
                // Who begins changes, so that nobody always runs after the same one.
                int turn = (i + round) % contestants.size();
                laps.get(turn).add(contestants.get(turn).run(steps));
            }
            System.out.printf("round %d of %d%n", round + 1, rounds);
        }
        return new Laps(laps);
    }

    /** The median of a contestant's rounds. */
    double median(int contestant, ToDoubleFunction<Contestant.Lap> time) {
        return median(of.get(contestant).stream().mapToDouble(time).toArray());
    }

    /** The median of the ratios of the rounds: their time over another's. */
    double ratio(int theirs, int another, ToDoubleFunction<Contestant.Lap> time) {
        double[] ratios = new double[of.get(theirs).size()];
        Arrays.setAll(
                ratios,
                round -> time.applyAsDouble(of.get(theirs).get(round))
                        / time.applyAsDouble(of.get(another).get(round)));
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}

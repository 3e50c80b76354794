package org.gaoyao.eval.judge;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Strengths of models from their comparisons: the model of Bradley and Terry (1952), {@code P(i beats j) = p_i/(p_i+p_j)}.
 *
 * <p>Fitted by the minorise-maximise steps of Hunter (2004, eq. 3), {@code p_i ← W_i / Σ_j n_ij/(p_i+p_j)}, until no strength
 * changes by more than a part in 10^10. A tie is half a win for each. Every two models that met are given one more tie, so
 * that a model which always won has a finite strength (our choice; its weight fades with the number of comparisons).
 */
public final class BradleyTerry {

    private static final int STEPS = 10_000;
    private static final double ENOUGH = 1e-10;

    private BradleyTerry() {}

    /**
     * The strengths of all models that were compared, strongest first, on the scale of Elo: 400 points are odds of ten to
     * one; their mean is 0. Models of groups that never met are on scales of their own, and are not to be compared.
     *
     * @param duels comparisons; those without an outcome do not count
     */
    public static Map<String, Double> strengths(Collection<Duel> duels) {
        var names = new TreeSet<String>();
        for (Duel duel : duels) {
            names.add(duel.first());
            names.add(duel.second());
        }
        var order = List.copyOf(names);
        double[][] wins = wins(duels, order);
        double[] logs = logs(fit(wins));
        var strengths = new LinkedHashMap<String, Double>();
        IntStream.range(0, logs.length)
                .boxed()
                .sorted((i, j) -> Double.compare(logs[j], logs[i]))
                .forEach(i -> strengths.put(order.get(i), 400 * logs[i] / Math.log(10)));
        return strengths;
    }

    private static double[][] wins(Collection<Duel> duels, List<String> order) {
        double[][] wins = new double[order.size()][order.size()];
        for (Duel duel : duels) {
            int i = order.indexOf(duel.first());
            int j = order.indexOf(duel.second());
            duel.outcome().ifPresent(outcome -> {
                switch (outcome) {
                    case FIRST -> wins[i][j]++;
                    case SECOND -> wins[j][i]++;
                    case TIE -> {
                        wins[i][j] += 0.5;
                        wins[j][i] += 0.5;
                    }
                }
            });
        }
        for (int i = 0; i < wins.length; i++) {
            for (int j = 0; j < i; j++) {
                if (wins[i][j] + wins[j][i] > 0) {
                    wins[i][j] += 0.5;
                    wins[j][i] += 0.5;
                }
            }
        }
        return wins;
    }

    private static double[] fit(double[][] wins) {
        double[] strength = new double[wins.length];
        Arrays.fill(strength, 1);
        for (int step = 0; step < STEPS; step++) {
            double change = 0;
            for (int i = 0; i < wins.length; i++) {
                double won = 0;
                double weight = 0;
                for (int j = 0; j < wins.length; j++) {
                    won += wins[i][j];
                    weight += (wins[i][j] + wins[j][i]) / (strength[i] + strength[j]);
                }
                if (weight > 0) {
                    double next = won / weight;
                    change = Math.max(change, Math.abs(next / strength[i] - 1));
                    strength[i] = next;
                }
            }
            if (change < ENOUGH) {
                break;
            }
        }
        return strength;
    }

    private static double[] logs(double[] strengths) {
        double[] logs = Arrays.stream(strengths).map(Math::log).toArray();
        double mean = Arrays.stream(logs).average().orElse(0);
        return Arrays.stream(logs).map(log -> log - mean).toArray();
    }
}

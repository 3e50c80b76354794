package org.gaoyao.score.legal;

import java.util.Locale;
import org.gaoyao.score.Explained;
import org.gaoyao.score.python.Logarithm;

/** How near a predicted term of imprisonment is to the declared one, both in whole months. */
public enum TermScore {
    /** The shorter over the longer: 1 if equal, 0 if only one is 0. */
    RATIO {
        @Override
        double value(int predicted, int declared) {
            int longer = Math.max(predicted, declared);
            return longer == 0 ? 1 : (double) Math.min(predicted, declared) / longer;
        }
    },
    /**
     * The official steps of CAIL2018 (its evaluation sheet): with v the distance of the logarithms of months + 1, 1 up to 0.2,
     * 0.8 up to 0.4, 0.6 up to 0.6, 0.4 up to 0.8, 0.2 up to 1, else 0.
     */
    CAIL_STEP {
        @Override
        double value(int predicted, int declared) {
            double distance = distance(predicted, declared);
            for (int step = 1; step <= STEPS; step++) {
                if (distance <= step / (double) STEPS) {
                    return (STEPS + 1 - step) / (double) STEPS;
                }
            }
            return 0;
        }
    },
    /** LawBench 3-4 and 3-5: that distance against ln 216; below 0 for what is further away than saying nothing. */
    LAWBENCH_LOG {
        @Override
        double value(int predicted, int declared) {
            return (FARTHEST - distance(predicted, declared)) / FARTHEST;
        }
    },
    /** LegalDelta's reward (2025): that distance against ln 36, never below 0. */
    LEGAL_DELTA {
        @Override
        double value(int predicted, int declared) {
            return Math.max(0, (FAR - distance(predicted, declared)) / FAR);
        }
    };

    private static final int STEPS = 5;
    private static final double FARTHEST = Logarithm.of(216);
    private static final double FAR = Logarithm.of(36);

    abstract double value(int predicted, int declared);

    /**
     * The score of a prediction.
     *
     * @throws IllegalArgumentException if one of them is below 0
     */
    public Explained score(int predicted, int declared) {
        if (predicted < 0 || declared < 0) {
            throw new IllegalArgumentException(
                    "months must be at least 0, got %d and %d".formatted(predicted, declared));
        }
        return Explained.of(
                value(predicted, declared),
                String.format(Locale.ROOT, "%d months where %d were declared", predicted, declared));
    }

    /** The distance of the logarithms of months + 1. */
    static double distance(int predicted, int declared) {
        return Math.abs(Logarithm.of(declared + 1.0) - Logarithm.of(predicted + 1.0));
    }
}

package org.gaoyao.score.statistic;

/**
 * The exact test of McNemar (1947): whether two systems that answered the same questions are right equally often. Only the
 * questions that one got right and the other wrong say something; under equality each of them is a fair coin.
 */
public final class McNemar {

    private McNemar() {}

    /**
     * How probable a division as uneven as this is if both are equally good, two-sided.
     *
     * @param onlyFirst how many questions only the first got right
     * @param onlySecond how many questions only the second got right
     * @return in (0, 1]; 1 if they never differ
     */
    public static double probability(int onlyFirst, int onlySecond) {
        if (onlyFirst < 0 || onlySecond < 0) {
            throw new IllegalArgumentException(
                    "counts must be at least 0, got %d and %d".formatted(onlyFirst, onlySecond));
        }
        int all = onlyFirst + onlySecond;
        double tail = 0;
        // ln of the binomial coefficient of all over i, less ln of 2 to the power of all.
        double log = -all * StrictMath.log(2);
        for (int i = 0; i <= Math.min(onlyFirst, onlySecond); i++) {
            tail += StrictMath.exp(log);
            log += StrictMath.log((double) (all - i) / (i + 1));
        }
        return Math.min(1, 2 * tail);
    }
}

package org.gaoyao.corpus.perplexity;

import java.io.Serializable;
import java.util.Arrays;

/** Where the buckets end: at given perplexities, or at given shares of the documents. */
public sealed interface Thresholds extends Serializable {

    /**
     * Ends of the buckets as perplexities; each belongs to the lower one, only {@code reject} itself is rejected.
     *
     * @param low the highest of the low bucket
     * @param mid the highest of the middle bucket
     * @param reject from which on a document is rejected
     */
    record Absolute(double low, double mid, double reject) implements Thresholds {

        /**
         * LegalOne's, for the perplexities of a large base model: 30 is in its overview figure, 5 and 15 are from a digest of
         * the paper.
         */
        public static final Absolute LEGAL_ONE = new Absolute(5, 15, 30);

        public Absolute {
            require(low, mid, reject, Double.POSITIVE_INFINITY);
        }

        @Override
        public Absolute over(double[] perplexities) {
            return this;
        }
    }

    /**
     * Ends of the buckets as shares of the documents that have a perplexity: for scorers whose scale is their own.
     *
     * @param low the share of the low bucket
     * @param mid the share of the low and the middle bucket together
     * @param reject the share of all that are kept
     */
    record Quantile(double low, double mid, double reject) implements Thresholds {

        /** Our choice: buckets in the proportions that PAS draws them by default, 2 : 5 : 3, without the worst fiftieth. */
        public static final Quantile CUSTOMARY = new Quantile(0.196, 0.686, 0.98);

        public Quantile {
            require(low, mid, reject, 1);
        }

        @Override
        public Absolute over(double[] perplexities) {
            double[] sorted = perplexities.clone();
            Arrays.sort(sorted);
            return new Absolute(
                    highest(low, sorted),
                    highest(mid, sorted),
                    reject == 1 ? Double.POSITIVE_INFINITY : above(reject, sorted));
        }

        /** The highest of the lowest {@code share} of the values; less than all if the share holds none. */
        private static double highest(double share, double[] sorted) {
            int count = (int) Math.floor(share * sorted.length);
            return count == 0 ? 0 : sorted[count - 1];
        }

        /** The lowest value that is not among the lowest {@code share} nor equal to the highest of them. */
        private static double above(double share, double[] sorted) {
            return Math.nextUp(highest(share, sorted));
        }
    }

    /** The ends as perplexities, given those of all documents that have one. */
    Absolute over(double[] perplexities);

    private static void require(double low, double mid, double reject, double most) {
        if (!(0 <= low && low <= mid && mid <= reject && reject <= most)) {
            throw new IllegalArgumentException("the ends of the buckets must not fall, from 0 to %s: %s, %s, %s"
                    .formatted(most, low, mid, reject));
        }
    }
}

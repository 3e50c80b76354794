package org.gaoyao.train.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long sequences are, in tokens.
 *
 * @param count how many sequences, at least 1
 * @param tokens all of them together
 * @param least the shortest
 * @param median that of which half are no longer
 * @param most95 that of which 95 in 100 are no longer
 * @param most the longest
 * @param buckets up to sixteen of equal width, from 1 token to the longest
 */
public record LengthHistogram(
        int count, long tokens, int least, int median, int most95, int most, List<Bucket> buckets) {

    private static final int BUCKETS = 16;

    public LengthHistogram {
        buckets = List.copyOf(buckets);
    }

    /**
     * The sequences of some lengths.
     *
     * @param from the shortest length that belongs here
     * @param to the longest
     * @param count how many there are
     */
    public record Bucket(int from, int to, int count) {}

    /** That of some lengths, of which there is at least one. */
    public static LengthHistogram of(int[] lengths) {
        if (lengths.length == 0) {
            throw new IllegalArgumentException("there is no sequence to measure");
        }
        int[] sorted = lengths.clone();
        Arrays.sort(sorted);
        int most = sorted[sorted.length - 1];
        int width = Math.ceilDiv(most, BUCKETS);
        var counts = new int[Math.ceilDiv(most, width)];
        for (int length : sorted) {
            counts[(length - 1) / width]++;
        }
        var buckets = new ArrayList<Bucket>();
        for (int i = 0; i < counts.length; i++) {
            buckets.add(new Bucket(i * width + 1, (i + 1) * width, counts[i]));
        }
        return new LengthHistogram(
                sorted.length,
                Arrays.stream(sorted).asLongStream().sum(),
                sorted[0],
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                most,
                buckets);
    }

    private static int quantile(int[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}

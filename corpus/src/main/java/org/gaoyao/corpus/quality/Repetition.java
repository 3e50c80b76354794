package org.gaoyao.corpus.quality;

import java.util.Arrays;
import java.util.Map;
import org.gaoyao.corpus.window.Windows;

/** How often runs of characters come again within a text. */
final class Repetition {

    private static final Windows SHORT_RUNS = new Windows(6);
    private static final Windows LONG_RUNS = new Windows(20);

    /** In texts of fewer runs one that comes twice would already be frequent. */
    private static final int ENOUGH = 200;

    private Repetition() {}

    static void measure(String text, Map<Measure, Double> values) {
        values.put(Measure.FREQUENT_RUN, frequent(sorted(SHORT_RUNS, text)));
        values.put(Measure.REPEATED_RUNS, repeated(sorted(LONG_RUNS, text)));
    }

    private static long[] sorted(Windows windows, String text) {
        var runs = new long[text.length()];
        var count = new int[1];
        windows.forEach(text, run -> runs[count[0]++] = run);
        long[] sorted = Arrays.copyOf(runs, count[0]);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The share of characters that the most frequent run covers, if it comes twice. */
    private static double frequent(long[] sorted) {
        int most = 0;
        int length = 0;
        for (int i = 0; i < sorted.length; i++) {
            length = i > 0 && sorted[i] == sorted[i - 1] ? length + 1 : 1;
            most = Math.max(most, length);
        }
        return sorted.length < ENOUGH || most < 2
                ? 0
                : Math.min(1, (double) most * SHORT_RUNS.length() / (sorted.length + SHORT_RUNS.length() - 1));
    }

    /** The share of runs that stood before. */
    private static double repeated(long[] sorted) {
        int again = 0;
        for (int i = 1; i < sorted.length; i++) {
            again += sorted[i] == sorted[i - 1] ? 1 : 0;
        }
        return sorted.length < ENOUGH ? 0 : (double) again / sorted.length;
    }
}

package org.gaoyao.score.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * ROUGE-L of the Python package rouge 1.0.1, which LexEval reports, for texts of one sentence.
 *
 * <p>It counts the <em>distinct</em> words of one longest common subsequence over the distinct words of each side; which
 * subsequence that is depends on how it walks back through the table. The walk is recursive, and where it is deeper than
 * Python allows, LexEval's evaluator takes the error for a score of 0.
 */
public final class RougeWords {

    /** How deep the walk back may be under CPython 3.11 as LexEval calls it; measured by the authors of the rules. */
    public static final int DEEPEST = 990;

    private RougeWords() {}

    /**
     * The score, as the package has it.
     *
     * @param overlap precision, recall and their mean
     * @param depth how deep the recursion was; above {@link #DEEPEST} LexEval's evaluator gives 0
     */
    public record Score(Overlap overlap, int depth) {

        /** What LexEval's evaluator makes of it. */
        public double asLexEval() {
            return depth > DEEPEST ? 0.0 : overlap.f();
        }
    }

    /** ROUGE-L of two sequences of words; without words on one side nothing is common. */
    public static Score score(List<String> prediction, List<String> reference) {
        if (prediction.isEmpty() || reference.isEmpty()) {
            return new Score(Overlap.NONE, 0);
        }
        Map<String, Integer> numbers = new HashMap<>();
        int[] x = numbers(reference, numbers);
        int[] y = numbers(prediction, numbers);
        char[][] lengths = lengths(x, y);
        Set<Integer> common = new HashSet<>();
        int depth = 1;
        int i = x.length;
        int j = y.length;
        while (i > 0 && j > 0) {
            if (x[i - 1] == y[j - 1]) {
                common.add(x[i - 1]);
                i--;
                j--;
            } else if (lengths[i - 1][j] > lengths[i][j - 1]) {
                i--;
            } else {
                j--;
            }
            depth++;
        }
        double recall = (double) common.size() / distinct(x);
        double precision = (double) common.size() / distinct(y);
        return new Score(Overlap.ofRouge(precision, recall), depth);
    }

    private static int[] numbers(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
                .toArray();
    }

    private static long distinct(int[] words) {
        return Arrays.stream(words).distinct().count();
    }

    /** The length of the longest common subsequence of every two beginnings; below 65,536, as is every real text. */
    private static char[][] lengths(int[] x, int[] y) {
        var lengths = new char[x.length + 1][y.length + 1];
        for (int i = 1; i <= x.length; i++) {
            char[] above = lengths[i - 1];
            char[] row = lengths[i];
            int word = x[i - 1];
            char left = 0;
            for (int j = 1; j <= y.length; j++) {
                left = word == y[j - 1] ? (char) (above[j - 1] + 1) : above[j] > left ? above[j] : left;
                row[j] = left;
            }
        }
        return lengths;
    }
}

package org.gaoyao.retrieval.ranker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Regression trees that LightGBM has grown (Ke et al. 2017), read from its own text, so that ranking needs no native code.
 *
 * <p>Only numbers that are never missing: a value goes left where it is at most the threshold.
 *
 * @param text as LightGBM wrote them
 * @param trees whose values are summed
 */
record Trees(String text, List<Tree> trees) {

    private static final Pattern LINE = Pattern.compile("^(\\w+)=(.*)$", Pattern.MULTILINE);

    /**
     * One tree.
     *
     * @param feature the number of the feature at each fork
     * @param threshold what goes left
     * @param left the fork there, or the leaf as {@code -1 - leaf}
     * @param right the fork or leaf of the others
     * @param forks the mean of what is below each fork
     * @param leaves what each leaf says
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Tree(int[] feature, double[] threshold, int[] left, int[] right, double[] forks, double[] leaves) {

        /** What the tree says, and to each fork's feature how far its step went. */
        double score(float[] features, double[] contributions) {
            if (feature.length == 0) {
                return leaves[0];
            }
            int at = 0;
            while (true) {
                int next = features[feature[at]] <= threshold[at] ? left[at] : right[at];
                double there = next < 0 ? leaves[-1 - next] : forks[next];
                contributions[feature[at]] += there - forks[at];
                if (next < 0) {
                    return there;
                }
                at = next;
            }
        }
    }

    /**
     * Reads the text of a model.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Trees parse(String text) {
        var trees = new ArrayList<Tree>();
        String[] blocks = text.split("\nTree=\\d+\n");
        for (String block : Arrays.asList(blocks).subList(1, blocks.length)) {
            var lines = new HashMap<String, String>();
            Matcher line = LINE.matcher(block);
            while (line.find()) {
                lines.putIfAbsent(line.group(1), line.group(2));
            }
            trees.add(tree(lines));
        }
        if (trees.isEmpty()) {
            throw new IllegalArgumentException("no trees of LightGBM");
        }
        return new Trees(text, List.copyOf(trees));
    }

    private static Tree tree(Map<String, String> lines) {
        return new Tree(
                integers(lines.get("split_feature")),
                numbers(lines.get("threshold")),
                integers(lines.get("left_child")),
                integers(lines.get("right_child")),
                numbers(lines.get("internal_value")),
                numbers(lines.get("leaf_value")));
    }

    private static int[] integers(@Nullable String line) {
        return line == null || line.isBlank()
                ? new int[0]
                : Pattern.compile(" ")
                        .splitAsStream(line.strip())
                        .mapToInt(Integer::parseInt)
                        .toArray();
    }

    private static double[] numbers(@Nullable String line) {
        return line == null || line.isBlank()
                ? new double[0]
                : Pattern.compile(" ")
                        .splitAsStream(line.strip())
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    /**
     * What all trees say together.
     *
     * @param contributions to each feature's place how much it added is added (Saabas 2014: each step of the way from the root
     *     counts for the feature that is asked there)
     */
    double score(float[] features, double[] contributions) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.score(features, contributions);
        }
        return sum;
    }
}

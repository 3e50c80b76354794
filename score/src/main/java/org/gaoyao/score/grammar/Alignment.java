package org.gaoyao.score.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gaoyao.score.grammar.Step.Operation;

/**
 * All cheapest ways to turn one sentence into another, token by token (ChERRANT's alignment: Damerau–Levenshtein with the
 * substitution costs of {@link Likeness} and transpositions of any length).
 *
 * <p>Ways are equal in cost when the doubles are, so that the order of additions is part of the definition.
 */
final class Alignment {

    /** Lengths that differ by more are aligned in one way only. */
    private static final int MOST_SURPLUS = 10;

    private static final int MATCH = 1;
    private static final int TRANSPOSE = 2;
    private static final int SUBSTITUTE = 4;
    private static final int INSERT = 8;
    private static final int DELETE = 16;

    private final int[] source;
    private final int[] target;
    private final double[][] costs;
    private final byte[][] choices;
    private final short[][] transposed;

    /** Aligns two sentences. O(n·m) and, for transpositions, O(n·m·min(n, m)) at worst. */
    Alignment(List<String> source, List<String> target, Likeness likeness) {
        Map<String, Integer> numbers = new HashMap<>();
        this.source = numbers(source, numbers);
        this.target = numbers(target, numbers);
        costs = new double[source.size() + 1][target.size() + 1];
        choices = new byte[source.size() + 1][target.size() + 1];
        transposed = new short[source.size() + 1][target.size() + 1];
        for (int i = 1; i <= source.size(); i++) {
            costs[i][0] = i;
            choices[i][0] = DELETE;
        }
        for (int j = 1; j <= target.size(); j++) {
            costs[0][j] = j;
            choices[0][j] = INSERT;
        }
        Token[] from = source.stream().map(likeness::token).toArray(Token[]::new);
        Token[] to = target.stream().map(likeness::token).toArray(Token[]::new);
        var differences = new int[numbers.size()];
        for (int i = 1; i <= source.size(); i++) {
            for (int j = 1; j <= target.size(); j++) {
                if (this.source[i - 1] == this.target[j - 1]) {
                    costs[i][j] = costs[i - 1][j - 1];
                    choices[i][j] = MATCH;
                } else {
                    choose(i, j, likeness.cost(from[i - 1], to[j - 1]), differences);
                }
            }
        }
    }

    private static int[] numbers(List<String> tokens, Map<String, Integer> numbers) {
        return tokens.stream()
                .mapToInt(token -> numbers.computeIfAbsent(token, _ -> numbers.size()))
                .toArray();
    }

    private void choose(int i, int j, double substitution, int[] differences) {
        double delete = costs[i - 1][j] + 1;
        double insert = costs[i][j - 1] + 1;
        double substitute = costs[i - 1][j - 1] + substitution;
        int length = transposition(i, j, differences);
        double transpose = length == 0 ? Double.POSITIVE_INFINITY : costs[i - length][j - length] + (length - 1);
        double least = Math.min(Math.min(transpose, substitute), Math.min(insert, delete));
        costs[i][j] = least;
        transposed[i][j] = (short) length;
        choices[i][j] = (byte) ((transpose == least ? TRANSPOSE : 0)
                | (substitute == least ? SUBSTITUTE : 0)
                | (insert == least ? INSERT : 0)
                | (delete == least ? DELETE : 0));
    }

    /** The least number of tokens, at least 2, that end here and are the same in another order; 0 if there is none. */
    private int transposition(int i, int j, int[] differences) {
        int unequal = count(differences, source[i - 1], 1) + count(differences, target[j - 1], -1);
        int length = 1;
        int found = 0;
        while (i - length > 0
                && j - length > 0
                && costs[i - length][j - length] != costs[i - length - 1][j - length - 1]) {
            length++;
            unequal += count(differences, source[i - length], 1);
            unequal += count(differences, target[j - length], -1);
            if (unequal == 0) {
                found = length;
                break;
            }
        }
        for (int k = 1; k <= length; k++) {
            differences[source[i - k]] = 0;
            differences[target[j - k]] = 0;
        }
        return found;
    }

    /** Counts a token; returns by how much the number of tokens with an unequal count has changed. */
    private static int count(int[] differences, int token, int by) {
        int before = differences[token];
        differences[token] += by;
        return (differences[token] != 0 ? 1 : 0) - (before != 0 ? 1 : 0);
    }

    /** How many cheapest ways there are; of lengths that differ much one is taken. Counts no further than {@code limit}. */
    int ways(int limit) {
        if (isOneWay()) {
            return 1;
        }
        var ways = new int[source.length + 1][target.length + 1];
        ways[0][0] = 1;
        for (int i = 0; i <= source.length; i++) {
            for (int j = 0; j <= target.length; j++) {
                long sum = ways[i][j];
                int choice = choices[i][j];
                sum += (choice & (MATCH | SUBSTITUTE)) != 0 ? ways[i - 1][j - 1] : 0;
                sum += (choice & INSERT) != 0 ? ways[i][j - 1] : 0;
                sum += (choice & DELETE) != 0 ? ways[i - 1][j] : 0;
                sum += (choice & TRANSPOSE) != 0 ? ways[i - transposed[i][j]][j - transposed[i][j]] : 0;
                ways[i][j] = (int) Math.min(limit, sum);
            }
        }
        return ways[source.length][target.length];
    }

    private boolean isOneWay() {
        return Math.abs(source.length - target.length) > MOST_SURPLUS;
    }

    /** Shows all cheapest ways, or one if the lengths differ much; each is valid only during the call. */
    void forEachWay(Consumer<List<Step>> way) {
        walk(source.length, target.length, new ArrayList<>(), !isOneWay(), way);
    }

    /** One cheapest way: at every place a transposition before a substitution before an insertion before a deletion. */
    List<Step> firstWay() {
        var first = new ArrayList<Step>();
        walk(source.length, target.length, new ArrayList<>(), false, way -> first.addAll(way));
        return first;
    }

    /** Walks back from a cell; {@code back} holds the steps behind it, the last first. */
    private void walk(int i, int j, List<Step> back, boolean all, Consumer<List<Step>> way) {
        if (i == 0 && j == 0) {
            way.accept(back.reversed());
            return;
        }
        int choice = all ? choices[i][j] : Integer.lowestOneBit(choices[i][j]);
        if ((choice & MATCH) != 0) {
            step(i, j, 1, 1, Operation.MATCH, back, all, way);
        }
        if ((choice & TRANSPOSE) != 0) {
            step(i, j, transposed[i][j], transposed[i][j], Operation.TRANSPOSE, back, all, way);
        }
        if ((choice & SUBSTITUTE) != 0) {
            step(i, j, 1, 1, Operation.SUBSTITUTE, back, all, way);
        }
        if ((choice & INSERT) != 0) {
            step(i, j, 0, 1, Operation.INSERT, back, all, way);
        }
        if ((choice & DELETE) != 0) {
            step(i, j, 1, 0, Operation.DELETE, back, all, way);
        }
    }

    private void step(
            int i,
            int j,
            int taken,
            int given,
            Operation operation,
            List<Step> back,
            boolean all,
            Consumer<List<Step>> way) {
        back.add(new Step(operation, i - taken, i, j - given, j));
        walk(i - taken, j - given, back, all, way);
        back.removeLast();
    }
}

package org.gaoyao.score.segment;

import java.util.Arrays;
import java.util.List;

/**
 * Cuts Chinese characters that are no known word, by the hidden Markov model of jieba 0.42.1 (its {@code finalseg}): a
 * character begins a word, is inside, ends it, or is one. Viterbi's path; of equally likely ones the greater state.
 *
 * <p>Emissions are those of the artifact {@code com.huaban:jieba-analysis}, rounded to ten decimals.
 */
final class HiddenMarkov {

    /** States, ordered as Python orders their letters. */
    private static final int BEGIN = 0;

    private static final int END = 1;
    private static final int MIDDLE = 2;
    private static final int SINGLE = 3;
    private static final String LETTERS = "BEMS";

    private static final double NEVER = -3.14e100;

    private static final double[] START = {-0.26268660809250016, NEVER, NEVER, -1.4652633398537678};

    /** By state before and state. */
    private static final double[][] CHANGE = {
        {NEVER, -0.51082562376599, -0.916290731874155, NEVER},
        {-0.5897149736854513, NEVER, NEVER, -0.8085250474669937},
        {NEVER, -0.33344856811948514, -1.2603623820268226, NEVER},
        {-0.7211965654669841, NEVER, NEVER, -0.6658631448798212}
    };

    /** Which states can stand before a state, in ascending order. */
    private static final int[][] BEFORE = {{END, SINGLE}, {BEGIN, MIDDLE}, {BEGIN, MIDDLE}, {END, SINGLE}};

    private final double[][] emissions = new double[LETTERS.length()][1 << 16];

    HiddenMarkov() {
        for (double[] each : emissions) {
            Arrays.fill(each, NEVER);
        }
        int state = BEGIN;
        for (String line : Dictionary.resource("/prob_emit.txt").lines().toList()) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                state = LETTERS.indexOf(line.strip());
            } else {
                emissions[state][line.charAt(0)] =
                        Double.parseDouble(line.substring(tab + 1).strip());
            }
        }
    }

    /** Cuts the characters from {@code from} to {@code to}, which are all Chinese. */
    void cut(char[] text, int from, int to, List<String> words) {
        int[] states = path(text, from, to - from);
        int start = 0;
        int next = 0;
        for (int i = 0; i < states.length; i++) {
            if (states[i] == BEGIN) {
                start = i;
            } else if (states[i] == END) {
                words.add(new String(text, from + start, i + 1 - start));
                next = i + 1;
            } else if (states[i] == SINGLE) {
                words.add(String.valueOf(text[from + i]));
                next = i + 1;
            }
        }
        if (next < states.length) {
            words.add(new String(text, from + next, states.length - next));
        }
    }

    private int[] path(char[] text, int from, int length) {
        var cameFrom = new int[length][LETTERS.length()];
        double[] likely = new double[LETTERS.length()];
        for (int state = 0; state < likely.length; state++) {
            likely[state] = START[state] + emissions[state][text[from]];
        }
        for (int i = 1; i < length; i++) {
            double[] next = new double[LETTERS.length()];
            for (int state = 0; state < next.length; state++) {
                double best = Double.NEGATIVE_INFINITY;
                for (int before : BEFORE[state]) {
                    double chance = likely[before] + CHANGE[before][state] + emissions[state][text[from + i]];
                    if (chance >= best) {
                        best = chance;
                        cameFrom[i][state] = before;
                    }
                }
                next[state] = best;
            }
            likely = next;
        }
        var states = new int[length];
        states[length - 1] = likely[SINGLE] >= likely[END] ? SINGLE : END;
        for (int i = length - 1; i > 0; i--) {
            states[i - 1] = cameFrom[i][states[i]];
        }
        return states;
    }
}

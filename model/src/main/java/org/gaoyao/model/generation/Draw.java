package org.gaoyao.model.generation;

import java.util.Arrays;

/**
 * Draws a token from probabilities by inverting their cumulative sum: one random number, one pass, nothing sorted but what
 * the filters leave. (The Gumbel trick would need a random number and two logarithms for every token of the vocabulary.)
 *
 * <p>Tokens of equal probability are ordered by id. Not safe for concurrent use: it keeps its buffer.
 */
final class Draw {

    private static final int ROOM = 64;

    private long[] buffer = new long[ROOM];

    /** The largest number's index, the first of equals. */
    static int largest(float[] numbers) {
        int best = 0;
        for (int id = 1; id < numbers.length; id++) {
            best = numbers[id] > numbers[best] ? id : best;
        }
        return best;
    }

    /**
     * A token.
     *
     * @param probabilities of all tokens at the temperature, of sum 1
     * @param random from 0 to 1, without 1
     */
    int token(float[] probabilities, Sampling sampling, double random) {
        return sampling.isUnfiltered()
                ? fromAll(probabilities, random)
                : fromLikeliest(probabilities, sampling, random);
    }

    private static int fromAll(float[] probabilities, double random) {
        double rest = random * sum(probabilities);
        int last = 0;
        for (int id = 0; id < probabilities.length; id++) {
            if (probabilities[id] > 0) {
                last = id;
                rest -= probabilities[id];
                if (rest < 0) {
                    return id;
                }
            }
        }
        return last;
    }

    private int fromLikeliest(float[] probabilities, Sampling sampling, double random) {
        int count = collect(probabilities, sampling);
        double total = sampling.topK() == 0 ? sum(probabilities) : sum(count);
        double nucleus = 0;
        int kept = 0;
        while (kept < count && (kept == 0 || nucleus < sampling.topP() * total)) {
            nucleus += probability(kept++);
        }
        while (kept > 1 && probability(kept - 1) < sampling.minP() * probability(0)) {
            kept--;
        }
        double rest = random * sum(kept);
        for (int i = 0; i < kept - 1; i++) {
            rest -= probability(i);
            if (rest < 0) {
                return id(i);
            }
        }
        return id(kept - 1);
    }

    private static double sum(float[] probabilities) {
        double sum = 0;
        for (float probability : probabilities) {
            sum += probability;
        }
        return sum;
    }

    private double sum(int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += probability(i);
        }
        return sum;
    }

    /** Puts the likeliest tokens in the buffer, likeliest first; gives their number. */
    private int collect(float[] probabilities, Sampling sampling) {
        int most = sampling.topK() == 0 ? probabilities.length : Math.min(sampling.topK(), probabilities.length);
        int room = (int) Math.min(probabilities.length, 2L * most + ROOM);
        if (buffer.length < room) {
            buffer = new long[room];
        }
        float least = surelyOut(probabilities, sampling);
        int count = 0;
        for (int id = 0; id < probabilities.length; id++) {
            if (probabilities[id] >= least) {
                if (count == room) {
                    count = order(count, most);
                    least = Math.max(least, Math.nextUp(probability(most - 1)));
                    if (probabilities[id] < least) {
                        continue;
                    }
                }
                buffer[count++] = (long) Float.floatToRawIntBits(probabilities[id]) << 32 | (~id & 0xFFFF_FFFFL);
            }
        }
        return order(count, most);
    }

    /**
     * A probability below which no filter lets a token pass, so that it need not be sorted. All tokens below (1 − p)/V
     * together have less than 1 − p, so none of them is in the nucleus; half of that leaves room for rounding. Of the k
     * likeliest all are kept at first, since p is a share of theirs.
     */
    private static float surelyOut(float[] probabilities, Sampling sampling) {
        if (sampling.topK() > 0) {
            return 0;
        }
        return sampling.topP() < 1
                ? (float) ((1 - sampling.topP()) / probabilities.length / 2)
                : (float) (sampling.minP() * probabilities[largest(probabilities)] / 2);
    }

    /** Sorts, likeliest first, and cuts off; gives what is left. */
    private int order(int count, int most) {
        // The probability's bits stand above the complement of the id: larger numbers are likelier, then of smaller id.
        Arrays.sort(buffer, 0, count);
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            long swapped = buffer[i];
            buffer[i] = buffer[j];
            buffer[j] = swapped;
        }
        return Math.min(count, most);
    }

    private float probability(int index) {
        return Float.intBitsToFloat((int) (buffer[index] >>> 32));
    }

    private int id(int index) {
        return ~(int) buffer[index];
    }
}

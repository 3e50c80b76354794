package org.gaoyao.model.tokenizer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Learns merges: each time the pair of neighbouring tokens that occurs most often, of equals the one with the smaller
 * left id, then the smaller right id (Sennrich et al. 2016; ties as Hugging Face's trainer breaks them).
 *
 * <p>The words lie one after the other in one array, a gap before and after each. A pair keeps the places where it was
 * seen, so that a merge visits only those and corrects the counts of the neighbours. The heap is put right late: a pair
 * whose count has fallen since it was put there goes back with its count when it comes up.
 */
final class PairLearner {

    private static final int LEAST = 2;
    private static final int GAP = -1;
    private static final int INSIDE = -2;

    /** A pair that waits in the heap with the count it had then. */
    private record Candidate(long count, long pair, int index) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            return count != other.count ? Long.compare(other.count, count) : Long.compare(pair, other.pair);
        }
    }

    private final int limit;
    private final List<byte[]> tokens = new ArrayList<>();
    private final Map<ByteBuffer, Integer> ids = new HashMap<>();
    private final List<long[]> learnt = new ArrayList<>();

    /** At the first byte of a token its id, at its other bytes {@link #INSIDE}, between words {@link #GAP}. */
    private final int[] symbols;
    /** At the last byte of a token where it starts; {@link #GAP} between words. */
    private final int[] starts;
    /** How often the word occurs that a byte is in. */
    private final long[] weights;

    private final PairTable indexes = new PairTable(1 << 16);
    private long[] keys = new long[1 << 16];
    private long[] counts = new long[1 << 16];
    private int[] touched = new int[1 << 16];
    private int[] used = new int[1 << 16];
    private int[][] places = new int[1 << 16][];
    private int pairs;
    private final List<Integer> grown = new ArrayList<>();
    private final PriorityQueue<Candidate> heap = new PriorityQueue<>();

    /** A learner of these words; {@code tokensToLearn} beside the 256 bytes. */
    PairLearner(Map<String, Long> words, int tokensToLearn) {
        this.limit = 256 + tokensToLearn;
        int[] idOfByte = new int[256];
        for (byte value : ByteLevel.inOrder()) {
            idOfByte[value & 0xFF] = token(new byte[] {value});
        }
        long length = 1;
        for (String word : words.keySet()) {
            length += word.getBytes(StandardCharsets.UTF_8).length + 1L;
        }
        symbols = new int[Math.toIntExact(length)];
        starts = new int[symbols.length];
        weights = new long[symbols.length];
        Arrays.fill(symbols, GAP);
        Arrays.fill(starts, GAP);
        int at = 1;
        for (Map.Entry<String, Long> word : words.entrySet()) {
            for (byte value : word.getKey().getBytes(StandardCharsets.UTF_8)) {
                symbols[at] = idOfByte[value & 0xFF];
                starts[at] = at;
                weights[at] = word.getValue();
                at++;
            }
            at++;
        }
        for (int i = 1; i + 1 < symbols.length; i++) {
            if (symbols[i] >= 0 && symbols[i + 1] >= 0) {
                seen(symbols[i], symbols[i + 1], i, weights[i]);
            }
        }
        offerGrown();
    }

    /** Learns one merge; false if there is nothing left to learn. */
    boolean learn() {
        while (tokens.size() < limit && !heap.isEmpty()) {
            Candidate best = heap.poll();
            long count = counts[best.index];
            if (count != best.count) {
                if (count >= LEAST) {
                    heap.add(new Candidate(count, best.pair, best.index));
                }
            } else {
                merge(best);
                return true;
            }
        }
        return false;
    }

    private void merge(Candidate best) {
        int left = PairTable.left(best.pair);
        int right = PairTable.right(best.pair);
        byte[] bytes = Arrays.copyOf(tokens.get(left), tokens.get(left).length + tokens.get(right).length);
        System.arraycopy(tokens.get(right), 0, bytes, tokens.get(left).length, tokens.get(right).length);
        int both = token(bytes);
        learnt.add(new long[] {best.pair, both});
        int[] where = Arrays.copyOf(places[best.index], used[best.index]);
        places[best.index] = new int[0];
        used[best.index] = 0;
        Arrays.sort(where); // from left to right, as a run of equal tokens must be merged
        for (int at : where) {
            int second = at + tokens.get(left).length;
            if (symbols[at] == left && symbols[second] == right) {
                join(at, second, second + tokens.get(right).length, both);
            }
        }
        counts[best.index] = 0;
        offerGrown();
    }

    private void join(int first, int second, int after, int both) {
        long weight = weights[first];
        int before = starts[first - 1];
        if (before != GAP) {
            lost(symbols[before], symbols[first], weight);
            seen(symbols[before], both, before, weight);
        }
        if (symbols[after] != GAP) {
            lost(symbols[second], symbols[after], weight);
            seen(both, symbols[after], first, weight);
        }
        symbols[first] = both;
        symbols[second] = INSIDE;
        starts[after - 1] = first;
    }

    private void seen(int left, int right, int at, long weight) {
        long pair = PairTable.pair(left, right);
        int index = indexes.get(pair);
        if (index == PairTable.ABSENT) {
            index = pairs++;
            indexes.put(pair, index);
            if (index == counts.length) {
                keys = Arrays.copyOf(keys, index * 2);
                counts = Arrays.copyOf(counts, index * 2);
                touched = Arrays.copyOf(touched, index * 2);
                used = Arrays.copyOf(used, index * 2);
                places = Arrays.copyOf(places, index * 2);
            }
            keys[index] = pair;
            places[index] = new int[2];
            touched[index] = GAP;
        }
        if (used[index] == places[index].length) {
            places[index] = Arrays.copyOf(places[index], Math.max(4, used[index] * 2));
        }
        places[index][used[index]++] = at;
        counts[index] += weight;
        if (touched[index] != learnt.size()) {
            touched[index] = learnt.size();
            grown.add(index);
        }
    }

    private void lost(int left, int right, long weight) {
        counts[indexes.get(PairTable.pair(left, right))] -= weight;
    }

    private void offerGrown() {
        for (int index : grown) {
            if (counts[index] >= LEAST) {
                heap.add(new Candidate(counts[index], keys[index], index));
            }
        }
        grown.clear();
    }

    private int token(byte[] bytes) {
        Integer known = ids.putIfAbsent(ByteBuffer.wrap(bytes), tokens.size());
        if (known != null) {
            return known; // the same bytes by another merge
        }
        tokens.add(bytes);
        return tokens.size() - 1;
    }

    /** How many tokens there are, bytes included. */
    int size() {
        return tokens.size();
    }

    Vocabulary vocabulary() {
        return new Vocabulary(tokens.toArray(byte[][]::new));
    }

    Merges merges() {
        return new Merges(
                learnt.stream().mapToLong(merge -> merge[0]).toArray(),
                learnt.stream().mapToInt(merge -> (int) merge[1]).toArray());
    }
}

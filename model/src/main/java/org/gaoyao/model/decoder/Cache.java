package org.gaoyao.model.decoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * Keys and values of tokens already seen, so that each new token costs one position and not the whole sequence.
 *
 * <p>A cache has slots, one for a sequence. {@link #turn} says which slots get how many new tokens; a slot can be cleared,
 * and copied to others, so that the samples of one prompt share its prefill. Memory grows by doubling. Not for training,
 * and not safe for concurrent use.
 */
public final class Cache implements AutoCloseable {

    private final Configuration shape;
    private final DType type;
    private final Device device;
    private final int[] lengths;
    private final List<Tensor> keys_B_S_K_C = new ArrayList<>();
    private final List<Tensor> values_B_S_K_C = new ArrayList<>();
    private int capacity;

    /**
     * An empty cache.
     *
     * @param slots how many sequences at once
     * @param capacity how many positions a slot holds before the cache grows
     * @param type that of the decoder's weights
     */
    public Cache(Configuration shape, int slots, int capacity, DType type, Device device) {
        this.shape = shape;
        this.type = type;
        this.device = device;
        this.lengths = new int[slots];
        this.capacity = capacity;
        for (int layer = 0; layer < shape.layers(); layer++) {
            keys_B_S_K_C.add(empty());
            values_B_S_K_C.add(empty());
        }
    }

    /** How many tokens a slot holds. */
    public int length(int slot) {
        return lengths[slot];
    }

    /** How many slots there are. */
    public int slots() {
        return lengths.length;
    }

    /** Cuts a slot down to its first {@code length} tokens. */
    public void truncate(int slot, int length) {
        if (length < 0 || length > lengths[slot]) {
            throw new IllegalArgumentException(
                    "slot %d holds %d tokens and cannot be cut to %d".formatted(slot, lengths[slot], length));
        }
        lengths[slot] = length;
    }

    /** Makes {@code to} hold what {@code from} holds. */
    public void copy(int from, int to) {
        int length = lengths[from];
        if (from != to && length > 0) {
            try (Scope _ = Scope.withoutGradients()) {
                for (List<Tensor> side : List.of(keys_B_S_K_C, values_B_S_K_C)) {
                    side.forEach(all -> rows(all, to, length).inPlace().copy(rows(all, from, length)));
                }
            }
        }
        lengths[to] = length;
    }

    /** One new token for each of the slots {@code first} to {@code first + count − 1}. */
    public Turn step(int first, int count) {
        return turn(
                IntStream.range(first, first + count).toArray(),
                IntStream.generate(() -> 1).limit(count).toArray());
    }

    /**
     * New tokens for some slots: the context of one forward pass, to be used once and within the scope it was made in.
     *
     * @param slots different ones
     * @param counts how many new tokens each gets, at least 1
     */
    public Turn turn(int[] slots, int[] counts) {
        int needed = IntStream.range(0, slots.length)
                .map(i -> lengths[slots[i]] + counts[i])
                .max()
                .orElse(0);
        if (needed > capacity) {
            grow(Math.max(needed, 2 * capacity));
        }
        return new Turn(this, slots.clone(), counts.clone());
    }

    private void grow(int larger) {
        int used = Arrays.stream(lengths).max().orElse(0);
        capacity = larger;
        for (List<Tensor> side : List.of(keys_B_S_K_C, values_B_S_K_C)) {
            side.replaceAll(old -> {
                Tensor grown = empty();
                try (Scope _ = Scope.withoutGradients();
                        old) {
                    grown.narrow(1, 0, used).inPlace().copy(old.narrow(1, 0, used));
                }
                return grown;
            });
        }
    }

    private Tensor empty() {
        try (Scope _ = Scope.withoutGradients()) {
            return Scope.keep(Tensor.zeros(type, lengths.length, capacity, shape.keyValueHeads(), shape.headWidth())
                    .to(device));
        }
    }

    private static Tensor rows(Tensor all_B_S_K_C, int slot, int length) {
        return all_B_S_K_C.narrow(0, slot, 1).narrow(1, 0, length);
    }

    /** Frees the memory. */
    @Override
    public void close() {
        keys_B_S_K_C.forEach(Tensor::close);
        values_B_S_K_C.forEach(Tensor::close);
    }

    /** New tokens for some slots, which see what their slots hold and each other up to themselves. */
    public static final class Turn implements Context {

        private final Cache cache;
        private final int[] slots;
        private final int[] counts;
        private final int[] before;
        private final Tensor places;
        private final @Nullable Tensor mask;

        private Turn(Cache cache, int[] slots, int[] counts) {
            this.cache = cache;
            this.slots = slots;
            this.counts = counts;
            this.before = Arrays.stream(slots).map(slot -> cache.lengths[slot]).toArray();
            int[] positions = positions();
            int[] owners = IntStream.range(0, slots.length)
                    .flatMap(i -> IntStream.generate(() -> slots[i]).limit(counts[i]))
                    .toArray();
            this.places = Tensor.of(
                            IntStream.range(0, positions.length)
                                    .mapToLong(n -> (long) owners[n] * cache.capacity + positions[n])
                                    .toArray(),
                            positions.length)
                    .to(cache.device);
            this.mask = isStep() && Arrays.stream(before).distinct().count() > 1 ? stepMask() : null;
        }

        @Override
        public int[] positions() {
            return IntStream.range(0, slots.length)
                    .flatMap(i -> IntStream.range(before[i], before[i] + counts[i]))
                    .toArray();
        }

        @Override
        public Tensor attend(int layer, Tensor q_N_H_C, Tensor k_N_K_C, Tensor v_N_K_C) {
            Tensor keys = cache.keys_B_S_K_C.get(layer);
            Tensor values = cache.values_B_S_K_C.get(layer);
            keys.flatten(0, 1).inPlace().copy(0, places, k_N_K_C);
            values.flatten(0, 1).inPlace().copy(0, places, v_N_K_C);
            if (layer == cache.shape.layers() - 1) {
                for (int i = 0; i < slots.length; i++) {
                    cache.lengths[slots[i]] = before[i] + counts[i];
                }
            }
            if (Arrays.stream(before).allMatch(length -> length == 0)) {
                return Packed.of(counts).attend(layer, q_N_H_C, k_N_K_C, v_N_K_C);
            }
            return isStep() ? step(q_N_H_C, keys, values) : each(q_N_H_C, keys, values);
        }

        /** One token a slot: the query heads that share a key-value head stand where positions would. */
        private Tensor step(Tensor q_B_H_C, Tensor keys, Tensor values) {
            int seen = Arrays.stream(before).max().orElseThrow() + 1;
            Tensor q_B_K_G_C = q_B_H_C.unflatten(1, cache.shape.keyValueHeads(), -1);
            Tensor k_B_K_S_C = seen(keys, seen);
            Tensor v_B_K_S_C = seen(values, seen);
            Tensor o_B_K_G_C = mask == null
                    ? q_B_K_G_C.attend(k_B_K_S_C, v_B_K_S_C, false)
                    : q_B_K_G_C.attend(k_B_K_S_C, v_B_K_S_C, mask);
            return o_B_K_G_C.flatten(1, 2);
        }

        private Tensor seen(Tensor all_B_S_K_C, int length) {
            boolean neighbours = IntStream.range(1, slots.length).allMatch(i -> slots[i] == slots[i - 1] + 1);
            Tensor chosen = neighbours
                    ? all_B_S_K_C.narrow(0, slots[0], slots.length)
                    : all_B_S_K_C.select(0, Tensor.of(slots).to(cache.device));
            return chosen.narrow(1, 0, length).transpose(1, 2);
        }

        /** Several tokens for slots that hold some already: slot by slot, each with its mask. */
        private Tensor each(Tensor q_N_H_C, Tensor keys, Tensor values) {
            var parts = new ArrayList<Tensor>();
            int start = 0;
            for (int i = 0; i < slots.length; i++) {
                int seen = before[i] + counts[i];
                Tensor q_B_H_T_C =
                        q_N_H_C.narrow(0, start, counts[i]).unsqueeze(0).transpose(1, 2);
                parts.add(q_B_H_T_C
                        .attend(
                                rows(keys, slots[i], seen).transpose(1, 2),
                                rows(values, slots[i], seen).transpose(1, 2),
                                causal(before[i], counts[i]))
                        .transpose(1, 2)
                        .flatten(0, 1));
                start += counts[i];
            }
            return Tensor.cat(parts, 0);
        }

        private boolean isStep() {
            return Arrays.stream(counts).allMatch(count -> count == 1);
        }

        /** [B, 1, 1, S]: each slot sees as much as it holds, and its new token. */
        private Tensor stepMask() {
            int seen = Arrays.stream(before).max().orElseThrow() + 1;
            byte[] visible = new byte[slots.length * seen];
            for (int i = 0; i < slots.length; i++) {
                Arrays.fill(visible, i * seen, i * seen + before[i] + 1, (byte) 1);
            }
            return Tensor.mask(visible, slots.length, 1, 1, seen).to(cache.device);
        }

        /** [T, S]: token t sees what was before, and the new tokens up to itself. */
        private Tensor causal(int earlier, int tokens) {
            int seen = earlier + tokens;
            byte[] visible = new byte[tokens * seen];
            for (int t = 0; t < tokens; t++) {
                Arrays.fill(visible, t * seen, t * seen + earlier + t + 1, (byte) 1);
            }
            return Tensor.mask(visible, tokens, seen).to(cache.device);
        }
    }
}

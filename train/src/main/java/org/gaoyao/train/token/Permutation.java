package org.gaoyao.train.token;

/**
 * A shuffled order of the numbers from 0 on that takes no memory: a Feistel network of four rounds over the next power of
 * four, walked until it is back in range (Black and Rogaway, <em>Ciphers with Arbitrary Finite Domains</em>, 2002).
 *
 * @param size how many numbers there are, at least 1 and at most 2⁶⁰
 * @param seed of the order
 */
record Permutation(long size, long seed) {

    private static final int ROUNDS = 4;

    Permutation {
        if (size < 1 || size > 1L << 60) {
            throw new IllegalArgumentException("there must be numbers to shuffle, at most 2^60, got " + size);
        }
    }

    /** The number at a place, both from 0 to size − 1; on average it takes no more than four walks. */
    long at(long place) {
        if (place < 0 || place >= size) {
            throw new IllegalArgumentException("place %d is not one of %d".formatted(place, size));
        }
        int half = (64 - Long.numberOfLeadingZeros(size - 1) + 1) / 2;
        long mask = (1L << half) - 1;
        long value = place;
        do {
            long left = value >>> half;
            long right = value & mask;
            for (int round = 0; round < ROUNDS; round++) {
                long mixed = left ^ (mix(right + mix(seed + round)) & mask);
                left = right;
                right = mixed;
            }
            value = left << half | right;
        } while (value >= size);
        return value;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

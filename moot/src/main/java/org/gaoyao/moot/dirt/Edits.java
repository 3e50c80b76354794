package org.gaoyao.moot.dirt;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Copies that differ: every character of the original may be replaced, left out or doubled. */
final class Edits {

    /** How probable an edit is, one after the other: dense where similarity falls through the curve of MinHash. */
    private static final List<Double> SHARES = List.of(0.0, 0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 0.06, 0.1, 0.2, 0.3);

    private Edits() {}

    /** The n-th copy. What takes the place of a character comes from the same text, so that copies have its alphabet. */
    static DirtyText copy(String original, String name, int n, RandomGenerator random) {
        double share = SHARES.get(n % SHARES.size());
        int[] characters = original.codePoints().toArray();
        var copy = new StringBuilder(original.length());
        int edits = 0;
        for (int character : characters) {
            boolean edited = character != '\n' && random.nextDouble() < share;
            edits += edited ? 1 : 0;
            switch (edited ? random.nextInt(3) : -1) {
                case 0 -> {}
                case 1 -> copy.appendCodePoint(character).appendCodePoint(character);
                case 2 -> copy.appendCodePoint(characters[random.nextInt(characters.length)]);
                default -> copy.appendCodePoint(character);
            }
        }
        return new DirtyText.Builder()
                .plant(
                        Fault.NEAR_DUPLICATE,
                        copy.toString(),
                        Optional.of(name),
                        Optional.of(Math.rint(1e4 * edits / characters.length) / 1e4))
                .build();
    }
}

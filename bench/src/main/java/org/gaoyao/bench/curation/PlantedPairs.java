package org.gaoyao.bench.curation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.gaoyao.run.Seeds;

/**
 * Documents of 600 invented characters in pairs: an original, and a copy in which every character is replaced, left out or doubled
 * with a given probability. Document {@code 2i} is the original of pair {@code i} and {@code 2i + 1} its copy.
 *
 * @param pairs how many pairs
 */
record PlantedPairs(int pairs) {

    private static final double[] EDITS = {0, .01, .02, .03, .04, .06, .10, .30};
    private static final int LENGTH = 600;
    private static final int FIRST = 0x4e00;
    private static final int CHARACTERS = 3_000;

    /** How many rates of edits there are. */
    static int rates() {
        return EDITS.length;
    }

    /** A rate of edits. */
    static double edits(int rate) {
        return EDITS[rate];
    }

    /** The rate of a pair. */
    static int rate(int pair) {
        return pair % EDITS.length;
    }

    /** Both texts of a pair. */
    record Pair(String original, String copy) {}

    /** A pair; a pure function of its number. */
    static Pair pair(int number) {
        RandomGenerator random = new Seeds(1).generator("pair/" + number);
        var original = new StringBuilder(LENGTH);
        var copy = new StringBuilder(LENGTH);
        double edits = EDITS[rate(number)];
        for (int i = 0; i < LENGTH; i++) {
            char character = character(random);
            original.append(character);
            switch (random.nextDouble() < edits ? random.nextInt(3) : -1) {
                case 0 -> {}
                case 1 -> copy.append(character).append(character);
                case 2 -> copy.append(character(random));
                default -> copy.append(character);
            }
        }
        return new Pair(original.toString(), copy.toString());
    }

    private static char character(RandomGenerator random) {
        return (char) (FIRST + random.nextInt(CHARACTERS));
    }

    /** Writes all documents, one a line: number, tabulator, text. */
    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < pairs; number++) {
                Pair pair = pair(number);
                out.append(2 * number + "\t").append(pair.original()).append('\n');
                out.append(2 * number + 1 + "\t").append(pair.copy()).append('\n');
            }
        }
    }
}

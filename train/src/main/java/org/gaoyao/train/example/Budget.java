package org.gaoyao.train.example;

/** How much a step learns from. */
public sealed interface Budget {

    /**
     * So many sequences.
     *
     * @param count at least 1
     */
    record Sequences(int count) implements Budget {
        public Sequences {
            if (count < 1) {
                throw new IllegalArgumentException("a step has at least 1 sequence, got " + count);
            }
        }
    }

    /**
     * As many sequences as have no more tokens than this together; one that has more is a step of its own.
     *
     * @param count at least 1
     */
    record Tokens(int count) implements Budget {
        public Tokens {
            if (count < 1) {
                throw new IllegalArgumentException("a step has at least 1 token, got " + count);
            }
        }
    }
}

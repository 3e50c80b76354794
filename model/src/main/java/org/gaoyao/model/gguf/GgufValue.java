package org.gaoyao.model.gguf;

import java.util.List;

/** A value of a GGUF file's metadata. */
sealed interface GgufValue {

    /** An unsigned integer of 32 bits. */
    record Whole(int value) implements GgufValue {}

    /** A fraction in binary32. */
    record Fraction(float value) implements GgufValue {}

    /** True or false. */
    record Flag(boolean value) implements GgufValue {}

    /** A text in UTF-8. */
    record Text(String value) implements GgufValue {}

    /** An array of texts. */
    record Texts(List<String> values) implements GgufValue {
        public Texts {
            values = List.copyOf(values);
        }
    }

    /** An array of signed integers of 32 bits. */
    record Wholes(List<Integer> values) implements GgufValue {
        public Wholes {
            values = List.copyOf(values);
        }
    }
}

package org.gaoyao.moot.grammar;

import java.util.List;

/** A piece of an alternative. */
sealed interface Part {

    /** Words as they stand. */
    record Words(String words) implements Part {}

    /**
     * What a rule or a value of that name gives.
     *
     * @param value the name under which the words are kept for the rest of the text; empty if they are not
     * @param rule the rule, or the value, whose words are meant
     * @param shown whether the words are written here
     * @param capital whether the first letter is written large
     */
    record Reference(String value, String rule, boolean shown, boolean capital) implements Part {}

    /** One of several alternatives that stand in the line: [a|b]. */
    record Choice(List<List<Part>> alternatives) implements Part {
        public Choice {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** A whole number from {@code from} to {@code to}, both included, in steps: {3..9}, {100..900/50}. */
    record Figure(int from, int to, int step) implements Part {}
}

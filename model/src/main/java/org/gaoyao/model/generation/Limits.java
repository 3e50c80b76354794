package org.gaoyao.model.generation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * When a sample ends.
 *
 * @param tokens how many there may be, at least 1
 * @param thinking how many tokens may be spent between {@code <think>} and {@code </think>} before the latter is forced
 * @param stopTokens which tokens end it; they belong to its tokens and not to its text
 * @param stopStrings which texts end it, wherever they lie across tokens; its text is cut before them
 */
public record Limits(int tokens, OptionalInt thinking, Set<Integer> stopTokens, List<String> stopStrings) {

    /** Refuses what is out of range, all of it at once. */
    public Limits {
        stopTokens = Set.copyOf(new LinkedHashSet<>(stopTokens));
        stopStrings = List.copyOf(stopStrings);
        var wrong = new ArrayList<String>();
        if (tokens < 1) {
            wrong.add("there must be at least 1 token, got " + tokens);
        }
        if (thinking.isPresent() && thinking.getAsInt() < 0) {
            wrong.add("the thinking budget must be at least 0, got " + thinking.getAsInt());
        }
        if (stopStrings.stream().anyMatch(String::isEmpty)) {
            wrong.add("a stop string must not be empty");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
    }

    /** As many tokens as that, or until one of these comes. */
    public static Limits of(int tokens, Set<Integer> stopTokens) {
        return new Limits(tokens, OptionalInt.empty(), stopTokens, List.of());
    }

    /** The same with these stop strings. */
    public Limits withStopStrings(List<String> strings) {
        return new Limits(tokens, thinking, stopTokens, strings);
    }

    /** The same with this thinking budget. */
    public Limits withThinking(int budget) {
        return new Limits(tokens, OptionalInt.of(budget), stopTokens, stopStrings);
    }
}

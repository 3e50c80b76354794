package org.gaoyao.chat.answer;

import java.util.List;
import java.util.Optional;
import org.gaoyao.run.Problems;

/**
 * How an answer is drawn. What is empty is the model's own choice.
 *
 * @param temperature at least 0; 0 is greedy
 * @param topP the share of probability that is kept, over 0 and up to 1
 * @param topK how many tokens are kept, at least 1
 * @param minP the least probability relative to the best, from 0 to 1
 * @param longest how many tokens at most, thinking included, at least 1
 * @param longestThought how many tokens of thinking at most before the answer is begun for the model; what cannot be held to
 *     it refuses
 * @param stops texts that end the answer and are not part of it
 * @param seed of the random numbers, where the model can be seeded
 */
public record Sampling(
        Optional<Double> temperature,
        Optional<Double> topP,
        Optional<Integer> topK,
        Optional<Double> minP,
        Optional<Integer> longest,
        Optional<Integer> longestThought,
        List<String> stops,
        Optional<Long> seed) {

    /** Everything as the model has it. */
    public static final Sampling DEFAULT = new Sampling(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    /** The most probable token each time. */
    public static final Sampling GREEDY = DEFAULT.withTemperature(0);

    /**
     * A way to draw.
     *
     * @throws org.gaoyao.run.ProblemsException with every value that is out of range
     */
    public Sampling {
        stops = List.copyOf(stops);
        var problems = new Problems();
        check(problems, "temperature", temperature, temperature.orElse(0.0) >= 0, "must be at least 0");
        check(problems, "top-p", topP, topP.orElse(1.0) > 0 && topP.orElse(1.0) <= 1, "must be over 0 and up to 1");
        check(problems, "top-k", topK, topK.orElse(1) >= 1, "must be at least 1");
        check(problems, "min-p", minP, minP.orElse(0.0) >= 0 && minP.orElse(0.0) <= 1, "must be from 0 to 1");
        check(problems, "longest", longest, longest.orElse(1) >= 1, "must be at least 1");
        check(problems, "longest thought", longestThought, longestThought.orElse(0) >= 0, "must be at least 0");
        if (stops.contains("")) {
            problems.add("stops", "must not hold an empty text", "");
        }
        problems.throwIfAny("the model was not asked");
    }

    private static void check(Problems problems, String name, Optional<?> value, boolean holds, String rule) {
        if (!holds) {
            problems.add(name, rule + ", got " + value.orElseThrow(), "");
        }
    }

    /** The same at another temperature. */
    public Sampling withTemperature(double value) {
        return new Sampling(Optional.of(value), topP, topK, minP, longest, longestThought, stops, seed);
    }

    /** The same with another limit of tokens. */
    public Sampling withLongest(int value) {
        return new Sampling(temperature, topP, topK, minP, Optional.of(value), longestThought, stops, seed);
    }

    /** The same with another limit of thinking. */
    public Sampling withLongestThought(int value) {
        return new Sampling(temperature, topP, topK, minP, longest, Optional.of(value), stops, seed);
    }

    /** The same, ended by these texts. */
    public Sampling withStops(List<String> texts) {
        return new Sampling(temperature, topP, topK, minP, longest, longestThought, texts, seed);
    }

    /** The same with another seed. */
    public Sampling withSeed(long value) {
        return new Sampling(temperature, topP, topK, minP, longest, longestThought, stops, Optional.of(value));
    }
}

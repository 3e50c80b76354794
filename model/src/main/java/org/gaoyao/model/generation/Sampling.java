package org.gaoyao.model.generation;

import java.util.ArrayList;

/**
 * How the next token is drawn from the logits.
 *
 * <p>In this order: the repetition penalty changes the logits, the temperature divides them, the k likeliest tokens stay, of
 * those the fewest that together have the probability p (nucleus sampling, Holtzman and others, 2020), of those all that are
 * at least {@code minP} times as likely as the likeliest (Nguyen and others, 2024). One is drawn from what is left.
 *
 * @param temperature 0 takes the likeliest token and draws nothing
 * @param topK how many tokens stay; 0 for all
 * @param topP above 0, at most 1; 1 for all
 * @param minP from 0, for all, to 1
 * @param repetitionPenalty divides the positive logits of tokens that were there before, in the prompt or since, and
 *     multiplies the negative ones (Keskar and others, 2019); 1 for none
 */
public record Sampling(double temperature, int topK, double topP, double minP, double repetitionPenalty) {

    /** The likeliest token, always. */
    public static final Sampling GREEDY = new Sampling(0, 0, 1, 0, 1);

    /** The model's own distribution. */
    public static final Sampling PLAIN = new Sampling(1, 0, 1, 0, 1);

    /** Refuses what is out of range, all of it at once. */
    public Sampling {
        var wrong = new ArrayList<String>();
        if (!(temperature >= 0 && temperature <= 100)) {
            wrong.add("temperature must be from 0 to 100, got " + temperature);
        }
        if (topK < 0) {
            wrong.add("top-k must be at least 0, got " + topK);
        }
        if (!(topP > 0 && topP <= 1)) {
            wrong.add("top-p must be above 0 and at most 1, got " + topP);
        }
        if (!(minP >= 0 && minP <= 1)) {
            wrong.add("min-p must be from 0 to 1, got " + minP);
        }
        if (!(repetitionPenalty > 0 && repetitionPenalty <= 100)) {
            wrong.add("the repetition penalty must be above 0 and at most 100, got " + repetitionPenalty);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
    }

    /** The same at another temperature. */
    public Sampling withTemperature(double other) {
        return new Sampling(other, topK, topP, minP, repetitionPenalty);
    }

    /** Whether the likeliest token is always taken. */
    public boolean isGreedy() {
        return temperature == 0;
    }

    /** Whether every token can be drawn. */
    boolean isUnfiltered() {
        return topK == 0 && topP == 1 && minP == 0;
    }
}

package org.gaoyao.model.generation;

/**
 * A prompt, and how it is to be continued.
 *
 * <p>Sample i draws its random numbers from {@code new Seeds(seed).generator("sample/" + i)}, one for each token, whatever
 * else is generated beside it. The logits that it draws from can differ in their last bits with the size of the batch, since
 * matrix products of different sizes are added up in different orders; at batch size 1, or in the same company, a request
 * gives the same samples bit for bit on every machine of a kind.
 *
 * @param prompt its tokens, at least one
 * @param samples how many continuations, at least 1; the prompt is read once for all of them
 * @param sampling how tokens are drawn
 * @param limits when a continuation ends
 * @param seed of the random numbers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Request(int[] prompt, int samples, Sampling sampling, Limits limits, long seed) {

    /** Copies the prompt, and refuses one without tokens. */
    public Request {
        prompt = prompt.clone();
        if (prompt.length == 0 || samples < 1) {
            throw new IllegalArgumentException("there must be at least 1 token of a prompt and 1 sample, got %d and %d"
                    .formatted(prompt.length, samples));
        }
    }

    /** One sample. */
    public static Request of(int[] prompt, Sampling sampling, Limits limits, long seed) {
        return new Request(prompt, 1, sampling, limits, seed);
    }
}

package org.gaoyao.corpus.perplexity;

import java.util.OptionalDouble;

/**
 * Says how badly a language model predicts a text: {@code exp(−1/T · Σ ln p(xₜ | x₍<t₎))} over its first {@value #LONGEST}
 * tokens, 1 at the best.
 *
 * <p>Perplexities of two scorers cannot be compared: LegalOne's threshold of 30 belongs to the base model that it adapts
 * (its overview figure), a model of characters gives a hundred to the same text. How many tokens LegalOne scores, and what it does with
 * short texts, is not known; the two constants are our choice.
 */
public interface PerplexityScorer {

    /** Tokens beyond this one are not scored. */
    int LONGEST = 4096;

    /** A text of fewer tokens has no perplexity: a few tokens say more about themselves than about their writer. */
    int SHORTEST = 32;

    /** The perplexity of a text; nothing if it is too short. Called by many threads at once. */
    OptionalDouble perplexity(String text);
}

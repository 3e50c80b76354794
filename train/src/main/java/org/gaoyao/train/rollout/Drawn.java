package org.gaoyao.train.rollout;

import java.util.Set;

/**
 * A completion that a policy drew.
 *
 * @param tokens all of them, the one that ended it included; nobody changes them
 * @param logProbabilities ln π of each under the policy that drew it, at temperature 1 and unfiltered; empty where whoever drew
 *     it does not know the tokens' own, so that they have to be computed
 * @param forced which tokens were not drawn, by their place: they are not learnt
 * @param text what the tokens say, without special ones
 * @param ended whether the model ended by itself, not at the limit
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Drawn(int[] tokens, double[] logProbabilities, Set<Integer> forced, String text, boolean ended) {

    public Drawn {
        forced = Set.copyOf(forced);
        if (logProbabilities.length != 0 && logProbabilities.length != tokens.length) {
            throw new IllegalArgumentException("%d tokens need as many log-probabilities, got %d"
                    .formatted(tokens.length, logProbabilities.length));
        }
    }
}

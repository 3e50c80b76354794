package org.gaoyao.train.validation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.train.loop.Validation;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.token.Part;
import org.gaoyao.train.token.TokenShards;

/**
 * Perplexity on the held-out tokens of every part: general Chinese and general English, which a model is not to forget, and legal, which it is to learn.
 *
 * <p>Perplexities of models with different tokenizers cannot be compared.
 *
 * @param shards whose held-out tokens are predicted
 * @param length of a row in tokens
 * @param mostTokens of each part, from its beginning, so that every validation takes as long
 * @param atOnce how many tokens one pass may have
 */
public record HeldOutText(TokenShards shards, int length, long mostTokens, int atOnce) implements Validation {

    public HeldOutText {
        if (length < 2 || mostTokens < 2 || atOnce < 1) {
            throw new IllegalArgumentException("rows and parts have at least 2 tokens, a pass 1, got %d, %d and %d"
                    .formatted(length, mostTokens, atOnce));
        }
    }

    /** How likely the model finds each part that has held-out tokens. */
    public SortedMap<Part, Likelihood> likelihoods(Decoder model) {
        var found = new TreeMap<Part, Likelihood>();
        shards.heldOut()
                .forEach((part, stream) -> found.put(part, Likelihood.of(model, stream, length, mostTokens, atOnce)));
        return found;
    }

    /** Loss and perplexity of each part, and the loss of all of them by their tokens; nothing if nothing is held out. */
    @Override
    public SortedMap<String, Double> of(Decoder model, long steps) {
        var figures = new TreeMap<String, Double>();
        var all = Likelihood.NONE;
        for (var entry : likelihoods(model).entrySet()) {
            Likelihood found = entry.getValue();
            all = all.plus(found);
            figures.put(MetricName.EVAL_LOSS + entry.getKey().key(), found.loss());
            figures.put(MetricName.EVAL_PERPLEXITY + entry.getKey().key(), found.perplexity());
        }
        if (all.tokens() > 0) {
            figures.put(LOSS, all.loss());
        }
        return figures;
    }
}

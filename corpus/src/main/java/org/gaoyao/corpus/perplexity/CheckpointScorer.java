package org.gaoyao.corpus.perplexity;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tokenizer.Tokenizer;

/**
 * The perplexity that a checkpoint gives to a text, as LegalOne scores with the model it adapts: over the tokens after the first,
 * each predicted from those before it.
 *
 * @param decoder the model
 * @param tokenizer its tokenizer
 */
public record CheckpointScorer(Decoder decoder, Tokenizer tokenizer) implements PerplexityScorer {

    @Override
    public OptionalDouble perplexity(String text) {
        int[] ids = tokenizer.encode(text);
        if (ids.length < SHORTEST) {
            return OptionalDouble.empty();
        }
        int[] scored = Arrays.copyOf(ids, Math.min(ids.length, LONGEST));
        int[] targets = Arrays.copyOfRange(scored, 1, scored.length + 1);
        double[] logarithms;
        try (Scope _ = Scope.withoutGradients()) {
            logarithms = TrainingPass.of(decoder, scored, Packed.of(scored.length), TrainingPass.Memory.KEEP)
                    .logProbabilities(targets);
        }
        double sum = DoubleStream.of(logarithms).limit(scored.length - 1L).sum();
        return OptionalDouble.of(Math.exp(-sum / (scored.length - 1)));
    }
}

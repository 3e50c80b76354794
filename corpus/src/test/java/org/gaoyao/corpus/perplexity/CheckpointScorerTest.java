package org.gaoyao.corpus.perplexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Shapes;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.model.tokenizer.TrainingPlan;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;

class CheckpointScorerTest {

    private static final String TEXT = "出借人请求借款人返还借款，并按照约定支付利息。";

    private final Tokenizer tokenizer = tokenizer();
    private final Configuration shape = Shapes.find("tiny").orElseThrow().withVocabulary(tokenizer.size());
    private final Decoder decoder = Decoder.random(shape, 1, DType.F32);
    private final PerplexityScorer scorer = new CheckpointScorer(decoder, tokenizer);

    @Test
    void isThatOfTheLogits() {
        int[] ids = tokenizer.encode(TEXT.repeat(3));
        int size = shape.vocabulary();
        float[] logits = decoder.logits(ids);
        double sum = IntStream.range(0, ids.length - 1)
                .mapToDouble(t -> {
                    double all = IntStream.range(0, size)
                            .mapToDouble(v -> Math.exp(logits[t * size + v]))
                            .sum();
                    return Math.log(all) - logits[t * size + ids[t + 1]];
                })
                .sum();

        assertThat(scorer.perplexity(TEXT.repeat(3)).orElseThrow())
                .isCloseTo(Math.exp(sum / (ids.length - 1)), within(1e-3));
    }

    @Test
    void shortTextHasNone() {
        assertThat(scorer.perplexity("借款")).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void readsNoMoreThanItScores() {
        String begin = "一".repeat(PerplexityScorer.LONGEST);

        assertThat(scorer.perplexity(begin + TEXT)).isEqualTo(scorer.perplexity(begin));
    }

    private static Tokenizer tokenizer() {
        var trainer = new TokenizerTrainer(new TrainingPlan(
                300,
                PreTokenizer.QWEN,
                List.of("<|end|>"),
                List.of(),
                new TokenizerConfig.Roles(Optional.empty(), Optional.of("<|end|>"), Optional.of("<|end|>")),
                PerplexityScorer.LONGEST));
        trainer.add(TEXT);
        return trainer.train(Progress.silent());
    }
}

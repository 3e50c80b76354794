package org.gaoyao.model.generation;

import java.util.List;
import java.util.Optional;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.model.tokenizer.TrainingPlan;
import org.gaoyao.run.Progress;

/** A model that says random bytes: one token each, and the three that matter here. */
final class Tiny {

    static final Tokenizer TOKENIZER = new TokenizerTrainer(new TrainingPlan(
                    259,
                    PreTokenizer.QWEN,
                    List.of("<|im_end|>"),
                    List.of("<think>", "</think>"),
                    new TokenizerConfig.Roles(Optional.empty(), Optional.of("<|im_end|>"), Optional.empty()),
                    64))
            .train(Progress.silent());

    static final int END = 256;
    static final int THINK = 257;
    static final int CLOSE = 258;

    /** With weights large enough that some tokens are likelier than others. */
    static final Decoder DECODER = Decoder.random(
            new Configuration(Family.QWEN3, 259, 16, 2, 4, 2, 8, 24, 1e-6, 1e4, Optional.empty(), 64, true, false, 0.5),
            3,
            DType.F32);

    private Tiny() {}

    static Generator generator(int slots) {
        return new Generator(DECODER, Optional.of(TOKENIZER), slots);
    }
}

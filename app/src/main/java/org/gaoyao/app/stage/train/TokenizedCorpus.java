package org.gaoyao.app.stage.train;

import java.io.IOException;
import java.nio.file.Path;
import org.gaoyao.app.stage.Context;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.token.TokenShards;

/**
 * What the stage {@code tokenizer} made, for the stages below it.
 *
 * @param tokenizer the tokenizer
 * @param shards the corpus as its tokens
 */
record TokenizedCorpus(Tokenizer tokenizer, TokenShards shards) {

    /** Reads both. */
    static TokenizedCorpus of(Context context, String stage) throws IOException {
        if (!context.above().contains(TokenizerStage.NAME)) {
            throw ProblemsException.of(
                    "the model was not trained", stage, "has no tokens", "let the stage tokenizer stand above");
        }
        Path folder = context.outputOf(TokenizerStage.NAME);
        return new TokenizedCorpus(
                TokenizerFiles.read(folder.resolve(TokenizerStage.TOKENIZER)),
                TokenShards.open(folder.resolve(TokenizerStage.TOKENS)));
    }
}

package org.gaoyao.train.token;

import org.gaoyao.model.tokenizer.AddedToken;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Json;

/** What a tokenizer is equal to in what matters for ids: its tokens, merges and how it cuts words, not the files it came in. */
public final class TokenizerFingerprint {

    private TokenizerFingerprint() {}

    /** The fingerprint of a tokenizer; two with the same give the same ids for every text. */
    public static Fingerprint of(Tokenizer tokenizer) {
        var content = new StringBuilder("gaoyao/tokenizer-fingerprint 1\n")
                .append(tokenizer.preTokenizer())
                .append(tokenizer.composes() ? " composes" : "")
                .append(tokenizer.wholeWords() ? " whole-words\n" : "\n");
        tokenizer.written().forEach(token -> content.append(token).append('\n'));
        tokenizer.writtenMerges().forEach(merge -> content.append(merge).append('\n'));
        for (AddedToken token : tokenizer.added()) {
            content.append(Json.line(token)).append('\n');
        }
        return Fingerprint.of(content.toString());
    }
}

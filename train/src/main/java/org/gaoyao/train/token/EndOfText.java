package org.gaoyao.train.token;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gaoyao.model.tokenizer.AddedToken;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Problem;
import org.gaoyao.run.ProblemsException;

/** Which token ends a document in the families of models that are known. */
public final class EndOfText {

    /** Of Qwen, of Llama 3, of DeepSeek. */
    private static final List<String> NAMES = List.of("<|endoftext|>", "<|end_of_text|>", "<｜end▁of▁sentence｜>");

    private EndOfText() {}

    /**
     * The token of a tokenizer: the first of the known names that it has, else the one that ends a turn.
     *
     * @throws ProblemsException if it has neither
     */
    public static int of(Tokenizer tokenizer) {
        List<String> special = tokenizer.added().stream()
                .filter(AddedToken::special)
                .map(AddedToken::content)
                .toList();
        Optional<String> ends = tokenizer.config().roles().end();
        return Stream.concat(NAMES.stream().filter(special::contains), ends.stream())
                .map(tokenizer::id)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .findFirst()
                .orElseThrow(() -> new ProblemsException(
                        "no token shards were made",
                        List.of(new Problem(
                                "the tokenizer",
                                "has no token that ends a text: none of %s, and no eos_token"
                                        .formatted(String.join(", ", NAMES)),
                                "add one of them to its special tokens"))));
    }
}

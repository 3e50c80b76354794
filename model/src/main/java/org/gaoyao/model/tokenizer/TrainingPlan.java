package org.gaoyao.model.tokenizer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gaoyao.run.Problems;

/**
 * What tokenizer to train.
 *
 * @param size how many tokens it has in all: 256 bytes, learnt tokens, added tokens
 * @param preTokenizer how text is cut into words
 * @param special the tokens that mark structure; they get the ids after the learnt ones, in this order
 * @param plain the added tokens that are text ({@code <think>}); they come after the special ones
 * @param roles which special tokens begin a text, end a turn, fill up a batch
 * @param contextLength the longest text in tokens that a model with it is meant for
 */
public record TrainingPlan(
        int size,
        PreTokenizer preTokenizer,
        List<String> special,
        List<String> plain,
        TokenizerConfig.Roles roles,
        int contextLength) {

    /** Checks all of it. */
    public TrainingPlan {
        special = List.copyOf(special);
        plain = List.copyOf(plain);
        var problems = new Problems();
        int least = 256 + special.size() + plain.size();
        if (size < least || size > 1 << 24) {
            problems.add(
                    "size",
                    "must lie between %,d (256 bytes and the added tokens) and %,d but is %,d"
                            .formatted(least, 1 << 24, size),
                    "");
        }
        if (contextLength < 1) {
            problems.add("contextLength", "must be at least 1 but is " + contextLength, "");
        }
        Set<String> seen = new HashSet<>();
        for (String token : Stream.concat(special.stream(), plain.stream()).toList()) {
            if (token.isBlank() || !seen.add(token)) {
                problems.add("added tokens", "\"" + token + "\" is blank or given twice", "");
            }
        }
        List<String> structure = special;
        Stream.of(roles.begin(), roles.end(), roles.padding())
                .flatMap(role -> role.stream())
                .filter(role -> !structure.contains(role))
                .forEach(role -> problems.add("roles", "\"" + role + "\" is not among the special tokens", ""));
        problems.throwIfAny("the tokenizer was not trained");
    }

    /** How many pairs may be merged at most. */
    int learnt() {
        return size - 256 - special.size() - plain.size();
    }
}

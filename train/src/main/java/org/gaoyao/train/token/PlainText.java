package org.gaoyao.train.token;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.model.tokenizer.AddedToken;
import org.gaoyao.model.tokenizer.Tokenizer;

/**
 * Turns text of unknown origin into tokens that are all text.
 *
 * <p>A page that writes of {@code <|endoftext|>} must not end a document with it, nor open a turn: where the name of a special
 * token stands in a text, it is cut after its first character, so that it is spelt.
 */
final class PlainText {

    private final Tokenizer tokenizer;
    private final Pattern special;

    PlainText(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        List<String> names = tokenizer.added().stream()
                .filter(AddedToken::special)
                .map(AddedToken::content)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        this.special = Pattern.compile(names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")")));
    }

    /** The tokens of a text, of which none is special. Safe for concurrent use. */
    int[] encode(String text) {
        Matcher found = special.matcher(text);
        if (special.pattern().equals("(?:)") || !found.find()) {
            return tokenizer.encode(text);
        }
        IntStream ids = IntStream.empty();
        int from = 0;
        do {
            int cut = text.offsetByCodePoints(found.start(), 1);
            ids = IntStream.concat(ids, IntStream.of(tokenizer.encode(text.substring(from, cut))));
            from = cut;
        } while (found.find(from));
        return IntStream.concat(ids, IntStream.of(tokenizer.encode(text.substring(from))))
                .toArray();
    }
}

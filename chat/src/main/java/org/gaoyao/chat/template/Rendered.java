package org.gaoyao.chat.template;

import java.util.List;
import org.gaoyao.model.tokenizer.Encoding;
import org.gaoyao.model.tokenizer.Tokenizer;

/**
 * A conversation as text, and which stretches of it the model says itself.
 *
 * @param text all of it, special tokens as they are written
 * @param own what the model says, the token that ends its turn included: in order, not overlapping
 */
public record Rendered(String text, List<Span> own) {

    /** A stretch of text from {@code start} to before {@code end}, in UTF-16 units. */
    public record Span(int start, int end) {}

    /** A rendered conversation. */
    public Rendered {
        own = List.copyOf(own);
    }

    /**
     * Which tokens a model learns to say: those that start in what it says itself. A token that starts before is part of
     * what it was given.
     *
     * @param encoding the tokens of {@link #text()}
     * @return for each token whether it counts in the loss
     */
    public boolean[] lossMask(Encoding encoding) {
        boolean[] mask = new boolean[encoding.size()];
        int span = 0;
        for (int token = 0; token < mask.length; token++) {
            while (span < own.size() && own.get(span).end() <= encoding.start(token)) {
                span++;
            }
            mask[token] = span < own.size() && own.get(span).start() <= encoding.start(token);
        }
        return mask;
    }

    /** The tokens of the text with their places. */
    public Encoding encode(Tokenizer tokenizer) {
        return tokenizer.encodeWithPlaces(text);
    }
}

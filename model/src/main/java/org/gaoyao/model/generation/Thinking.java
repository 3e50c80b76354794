package org.gaoyao.model.generation;

import java.util.OptionalInt;
import org.gaoyao.model.tokenizer.Tokenizer;

/** Counts the tokens between {@code <think>} and {@code </think>}, and forces the latter when the budget is spent. */
final class Thinking {

    private static final String OPEN = "<think>";

    /** What ends thinking. */
    static final String CLOSE = "</think>";

    private final OptionalInt open;
    private final int close;
    private final int budget;
    private boolean inside;
    private int spent;

    /**
     * The state after a prompt, which may have begun to think already.
     *
     * @param open the id of {@code <think>}, if it is one token
     * @param close the id of {@code </think>}
     */
    Thinking(OptionalInt open, int close, int budget, int[] prompt) {
        this.open = open;
        this.close = close;
        this.budget = budget;
        for (int token : prompt) {
            turn(token);
        }
    }

    /** The state after a prompt for a tokenizer that knows {@code </think>}. */
    static Thinking of(Tokenizer tokenizer, int budget, int[] prompt) {
        return new Thinking(tokenizer.id(OPEN), tokenizer.id(CLOSE).orElseThrow(), budget, prompt);
    }

    /** The token that must come next, if any token must. */
    OptionalInt forced() {
        return inside && spent >= budget ? OptionalInt.of(close) : OptionalInt.empty();
    }

    /** Takes the next token. */
    void add(int token) {
        boolean before = inside;
        turn(token);
        if (before && inside) {
            spent++;
        }
    }

    private void turn(int token) {
        if (token == close) {
            inside = false;
        } else if (open.isPresent() && token == open.getAsInt()) {
            inside = true;
        }
    }
}

package org.gaoyao.model.generation;

import java.util.Optional;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.jspecify.annotations.Nullable;

/** A request on its way: where its prompt lies in the cache, and which of its samples have begun. */
final class Prompt {

    private static final int NOWHERE = -1;

    private final Request request;
    private final Listener listener;
    private int slot = NOWHERE;
    private int begun;
    private @Nullable Tensor logits_1_V;

    Prompt(Request request, Listener listener) {
        this.request = request;
        this.listener = listener;
    }

    Request request() {
        return request;
    }

    Listener listener() {
        return listener;
    }

    int length() {
        return request.prompt().length;
    }

    /** Whether a slot of the cache was given to it. */
    boolean isSeated() {
        return slot != NOWHERE;
    }

    /** The slot that begins with the prompt until all samples have begun: only samples of this request take it till then. */
    int slot() {
        return slot;
    }

    void seat(int free) {
        slot = free;
    }

    /** The next of its samples. */
    Sample begin(Optional<Tokenizer> tokenizer, int context) {
        return new Sample(this, begun++, tokenizer, context);
    }

    /** Whether all samples have begun. */
    boolean isExhausted() {
        return begun == request.samples();
    }

    /** The logits after the prompt, from which every sample draws its first token. */
    Tensor logits() {
        if (logits_1_V == null) {
            throw new IllegalStateException("the prompt was not read yet");
        }
        return logits_1_V;
    }

    void keep(Tensor logits_1_V) {
        this.logits_1_V = logits_1_V;
    }

    void close() {
        if (logits_1_V != null) {
            logits_1_V.close();
            logits_1_V = null;
        }
    }
}

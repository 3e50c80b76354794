package org.gaoyao.model.tokenizer;

/** What becomes of special tokens when tokens are turned into text. */
public enum SpecialTokens {
    /** They appear as they are written, {@code <|im_end|>}. */
    KEPT,
    /** They leave no trace. */
    LEFT_OUT
}

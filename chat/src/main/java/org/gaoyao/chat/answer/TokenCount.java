package org.gaoyao.chat.answer;

/**
 * How many tokens were read and made, as the model's own tokenizer counts.
 *
 * @param prompt those of the rendered conversation
 * @param answer those that were made, thinking included
 */
public record TokenCount(long prompt, long answer) {

    /** Both together. */
    public long total() {
        return prompt + answer;
    }
}

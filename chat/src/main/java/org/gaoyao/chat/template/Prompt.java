package org.gaoyao.chat.template;

import java.util.Optional;

/**
 * How a conversation is to be rendered.
 *
 * @param asks whether the text ends where the model is to speak ({@code add_generation_prompt})
 * @param thinking whether it is to think first ({@code enable_thinking}); what empty means is the template's choice
 * @param date the day that Llama 3.1 is told ({@code date_string}); empty means the one in its template
 */
public record Prompt(boolean asks, Optional<Boolean> thinking, Optional<String> date) {

    /** The conversation as it stands. */
    public static final Prompt NONE = new Prompt(false, Optional.empty(), Optional.empty());

    /** The model is to speak next. */
    public static final Prompt ASK = new Prompt(true, Optional.empty(), Optional.empty());

    /** The model is to speak next, after thinking or at once. */
    public static Prompt ask(boolean thinking) {
        return new Prompt(true, Optional.of(thinking), Optional.empty());
    }
}

package org.gaoyao.chat.answer;

import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Message;
import org.gaoyao.chat.message.ToolCall;

/**
 * What a model answered.
 *
 * @param text the answer, without its thinking; empty where it only thought or only calls tools
 * @param thinking what it thought before, without tags and outer blanks; empty if it did not
 * @param calls the tools that it calls
 * @param finish why it ended
 * @param tokens how many there were; empty where an endpoint does not say
 * @param drawn the tokens of thinking and answer, if it was asked how likely they were
 * @param timing how long it took when it was made
 * @param remembered whether it comes from an earlier request
 */
public record Answer(
        String text,
        Optional<String> thinking,
        List<ToolCall> calls,
        Finish finish,
        Optional<TokenCount> tokens,
        List<DrawnToken> drawn,
        Timing timing,
        boolean remembered)
        implements Outcome {

    /** An answer. */
    public Answer {
        calls = List.copyOf(calls);
        drawn = List.copyOf(drawn);
    }

    /** The answer as the next turn of the conversation. */
    public Message.Answer message() {
        return new Message.Answer(text.isEmpty() ? Optional.empty() : Optional.of(text), thinking, calls);
    }
}

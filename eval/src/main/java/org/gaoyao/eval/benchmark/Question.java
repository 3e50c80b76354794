package org.gaoyao.eval.benchmark;

import java.util.List;
import org.gaoyao.chat.message.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One question of a task.
 *
 * @param prompt what a model is asked, without examples
 * @param answer what is right, as the benchmark writes it
 * @param before what is said before the prompt: instructions, earlier turns of a conversation; mostly nothing
 * @param key what is right as values that a rule can check, where the benchmark has more than the answer; else missing
 */
public record Question(String prompt, String answer, List<Message> before, JsonNode key) {

    public Question {
        before = List.copyOf(before);
    }

    /** A question with nothing before it, and the answer alone to compare with. */
    public Question(String prompt, String answer) {
        this(prompt, answer, List.of(), MissingNode.getInstance());
    }
}

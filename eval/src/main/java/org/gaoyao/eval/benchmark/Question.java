package org.gaoyao.eval.benchmark;

import java.util.List;
import org.gaoyao.chat.message.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One question of a task.
 *
 * @param prompt what a model is asked: instruction, examples if there are any, question
 * @param asked the question alone, without what all questions of the task share
 * @param answer what is right, as the benchmark writes it
 * @param before what is said before the prompt: instructions, earlier turns of a conversation; mostly nothing
 * @param key what is right as values that a rule can check, where the benchmark has more than the answer; else missing
 */
public record Question(String prompt, String asked, String answer, List<Message> before, JsonNode key) {

    public Question {
        before = List.copyOf(before);
    }

    /** A question all of whose prompt is asked. */
    public Question(String prompt, String answer, List<Message> before, JsonNode key) {
        this(prompt, prompt, answer, before, key);
    }

    /** A question with nothing before it, and the answer alone to compare with. */
    public Question(String prompt, String asked, String answer) {
        this(prompt, asked, answer, List.of(), MissingNode.getInstance());
    }
}

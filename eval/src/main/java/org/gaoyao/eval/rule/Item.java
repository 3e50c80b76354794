package org.gaoyao.eval.rule;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One answer to be scored.
 *
 * @param index its number in its task, from 0
 * @param question what the benchmark asks; empty if its questions are not at hand
 * @param asked the question without what all questions of the task share; empty likewise
 * @param prompt what was sent to the model, with what its chat template added behind the question
 * @param prediction what the model wrote
 * @param reference what is right, as the benchmark writes it
 * @param key what is right as values, where the benchmark has more than the reference; else missing
 */
public record Item(
        int index, String question, String asked, String prompt, String prediction, String reference, JsonNode key) {

    /** An answer with a reference alone. */
    public Item(int index, String question, String prompt, String prediction, String reference) {
        this(index, question, question, prompt, prediction, reference, MissingNode.getInstance());
    }

    /** The same with other words of the model. */
    public Item with(String otherPrediction) {
        return new Item(index, question, asked, prompt, otherPrediction, reference, key);
    }

    /** The same as if this had been sent to the model. */
    Item sent(String otherPrompt) {
        return new Item(index, question, asked, otherPrompt, prediction, reference, key);
    }
}

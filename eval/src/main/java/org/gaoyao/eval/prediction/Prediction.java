package org.gaoyao.eval.prediction;

import java.util.Optional;

/**
 * What a model answered to one question, as a file has it.
 *
 * @param task the id of the task
 * @param index the number of the question in its task, from 0
 * @param text the answer
 * @param reference what is right, if the file says so
 * @param prompt what was asked, if the file says so
 * @param where file and row, for messages
 */
public record Prediction(
        String task, int index, String text, Optional<String> reference, Optional<String> prompt, String where) {}

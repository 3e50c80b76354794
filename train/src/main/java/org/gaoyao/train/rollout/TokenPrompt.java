package org.gaoyao.train.rollout;

import org.gaoyao.train.prompt.PromptRow;

/**
 * A prompt as a model sees it.
 *
 * @param row the prompt
 * @param ids its tokens, up to where the model is to speak; nobody changes them
 * @param begun what the prompt has begun of the model's answer: {@code <think>} where the template puts it there
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TokenPrompt(PromptRow row, int[] ids, String begun) {}

package org.gaoyao.model.generation;

import java.util.List;

/**
 * A sample that has ended.
 *
 * @param tokens all that came after the prompt, with the stop token, and with those of the stop string
 * @param text what they say, without special tokens and without what stopped it; empty where there is no tokenizer
 * @param finish why it ended
 * @param logProbabilities ln p of each token by the model itself: at temperature 1, with no penalty and nothing filtered
 * @param forced which of the tokens were not drawn but forced, by their index; training must leave them out
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Completion(int[] tokens, String text, Finish finish, double[] logProbabilities, List<Integer> forced) {}

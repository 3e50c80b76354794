package org.gaoyao.train.reward;

import org.gaoyao.score.Explained;
import org.gaoyao.train.prompt.PromptRow;

/** What an answer to a prompt is worth. Implementations are pure and safe for threads. */
@FunctionalInterface
public interface Reward {

    /**
     * The reward.
     *
     * @return from 0 to 1, with what decided it
     * @throws IllegalArgumentException if the prompt does not have what the reward needs
     */
    Explained of(Reply reply, PromptRow prompt);
}

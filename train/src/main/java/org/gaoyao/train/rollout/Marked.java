package org.gaoyao.train.rollout;

import java.util.Optional;
import org.gaoyao.score.Explained;
import org.gaoyao.train.reward.Reply;

/**
 * A completion with its reward.
 *
 * @param drawn the completion
 * @param reply what it says
 * @param reward what it earned; empty where the reward failed, which is never taken for a reward of 0
 * @param error why the reward failed
 */
public record Marked(Drawn drawn, Reply reply, Optional<Explained> reward, Optional<String> error) {

    /** One that earned something. */
    public static Marked of(Drawn drawn, Reply reply, Explained reward) {
        return new Marked(drawn, reply, Optional.of(reward), Optional.empty());
    }

    /** One whose reward failed. */
    public static Marked failed(Drawn drawn, Reply reply, String error) {
        return new Marked(drawn, reply, Optional.empty(), Optional.of(error));
    }
}

package org.gaoyao.train.rollout;

import java.io.IOException;
import java.util.List;

/** The policy that is trained, as something that completes prompts: by the engine of this process, or by a server. */
public interface Policy extends AutoCloseable {

    /**
     * Takes over what the policy has learnt.
     *
     * @param step how many steps it has taken
     * @throws IOException if the policy cannot be handed over
     */
    void refresh(long step) throws IOException;

    /**
     * Completions of prompts: a list for each prompt, with as many as are drawn.
     *
     * @throws org.gaoyao.run.ProblemsException if completions cannot be had
     */
    List<List<Drawn>> draw(List<TokenPrompt> prompts, Drawing drawing);

    @Override
    void close();
}

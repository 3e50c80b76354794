package org.gaoyao.train.reinforcement;

import java.net.URI;
import java.util.Optional;
import org.gaoyao.model.adapter.Lora;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.train.curriculum.Curriculum;
import org.gaoyao.train.learner.LearnerSettings;
import org.gaoyao.train.rollout.AdapterServer;
import org.gaoyao.train.schedule.Schedule;

/**
 * How a checkpoint is reinforced.
 *
 * @param thinks whether it thinks before it answers
 * @param longestPrompt how many tokens a prompt may have; longer ones are left out and named
 * @param slots how many completions are drawn at once
 * @param adapter the adapter that is trained; empty trains every weight
 * @param merged whether a checkpoint with the adapter added to the weights is written too
 * @param server where completions are drawn; empty draws them in this process
 * @param type what is computed in
 * @param device where
 * @param learner how steps are taken
 * @param schedule the learning rate of each step
 * @param curriculum which tasks when
 * @param reinforcement how much of everything
 * @param examined how many held-out prompts of each task are answered at an evaluation
 * @param examinedSamples how many answers of each are drawn at the temperature
 * @param seed of everything that is drawn
 */
public record PolicyTrainingSettings(
        boolean thinks,
        int longestPrompt,
        int slots,
        Optional<Lora> adapter,
        boolean merged,
        Optional<Served> server,
        DType type,
        Device device,
        LearnerSettings learner,
        Schedule schedule,
        Curriculum curriculum,
        ReinforcementSettings reinforcement,
        int examined,
        int examinedSamples,
        long seed) {

    /**
     * A server that draws completions of a base model with the adapter of the moment.
     *
     * @param kind whose interface it has
     * @param address without a path, such as {@code http://localhost:8000}
     * @param model the name of the base model there
     * @param key the environment variable that holds the key, if it needs one
     */
    public record Served(AdapterServer.Kind kind, URI address, String model, Optional<String> key) {}

    public PolicyTrainingSettings {
        if (server.isPresent() && adapter.isEmpty()) {
            throw new IllegalArgumentException(
                    "a server takes over what is learnt as an adapter: give the adapter a rank");
        }
        if (longestPrompt < 1 || slots < 1 || examined < 1 || examinedSamples < 1) {
            throw new IllegalArgumentException(
                    "longest prompt, slots, examined prompts and their samples must be at least 1, got %d, %d, %d, %d"
                            .formatted(longestPrompt, slots, examined, examinedSamples));
        }
    }
}
